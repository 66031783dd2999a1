import { rememberedIn } from '../../src/taskpane/memory';

const forbidden = (): Storage => {
  throw new Error('SecurityError');
};

test('without storage it remembers until the pane is closed', () => {
  const memory = rememberedIn(forbidden);
  expect(memory.get('agency')).toBeUndefined();
  memory.set('agency', 'so-y-te');
  expect(memory.get('agency')).toBe('so-y-te');
});
