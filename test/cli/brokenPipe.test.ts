/** Who reads the output may stop at any line: `phuluc agencies | head`. */
import { PassThrough } from 'node:stream';
import { letGo } from '../../src/cli/brokenPipe';

const failing = (code: string): (() => void) => {
  const stream = new PassThrough();
  letGo(stream);
  return () => stream.emit('error', Object.assign(new Error(code), { code }));
};

it('says nothing of a reader that has gone', () => {
  expect(failing('EPIPE')).not.toThrow();
});

it('hides no other fault of the output', () => {
  expect(failing('ENOSPC')).toThrow('ENOSPC');
});
