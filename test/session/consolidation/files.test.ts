/** Files as browsers hand them over: what cannot be had of them is a refusal, and takes nothing else with it. */
import { bytesOf } from '../../../src/session/consolidation/files';

const fileOf = (size: number, arrayBuffer: () => Promise<ArrayBuffer>) => ({
  path: 'phim.xlsx',
  file: { size, lastModified: 0, arrayBuffer },
});

test('a huge file is refused before the memory holds it', async () => {
  const arrayBuffer = jest.fn(() => Promise.resolve(new ArrayBuffer(0)));
  expect(await bytesOf(fileOf(3e9, arrayBuffer), 1e6)).toEqual({ ok: false, error: { code: 'too-large' } });
  expect(arrayBuffer).not.toHaveBeenCalled();
});

test('a file that went away since it was chosen is refused', async () => {
  const gone = fileOf(5, () => Promise.reject(new Error('NotFoundError')));
  expect(await bytesOf(gone, 1e6)).toEqual({ ok: false, error: { code: 'unreadable' } });
});
