import { rememberedIn } from '../../src/taskpane/memory';

const forbidden = (): Storage => {
  throw new Error('SecurityError');
};

/** Holds one value, and has room for no other. */
const full = (held: string): Storage =>
  ({
    getItem: () => held,
    setItem: () => {
      throw new Error('QuotaExceededError');
    },
  }) as unknown as Storage;

test('with a full storage the newest value is remembered, not the one it still holds', () => {
  const memory = rememberedIn(() => full('so-noi-vu'));
  expect(memory.get('agency')).toBe('so-noi-vu');
  memory.set('agency', 'so-y-te');
  expect(memory.get('agency')).toBe('so-y-te');
});

test('without storage it remembers until the pane is closed', () => {
  const memory = rememberedIn(forbidden);
  expect(memory.get('agency')).toBeUndefined();
  memory.set('agency', 'so-y-te');
  expect(memory.get('agency')).toBe('so-y-te');
});
