import { loaded } from '../../src/taskpane/loaded';

test('a part of the site that does not come is a refusal, never a rejection', async () => {
  expect(await loaded(Promise.reject(new Error('ChunkLoadError')))).toEqual({
    ok: false,
    error: { code: 'part-missing' },
  });
  expect(await loaded(Promise.resolve('part'))).toEqual({ ok: true, value: 'part' });
});
