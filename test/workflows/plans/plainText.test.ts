/** What a pasted table may come in: UTF-8, UTF-16 with its mark; anything else is told, never guessed. */
import fc from 'fast-check';
import { describeTextProblem, plainText } from '../../../src/workflows/plans/plainText';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, isLittle: boolean): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return new Uint8Array(isLittle ? bytes : bytes.swap16());
};
const TEXT = 'STT\tNhiệm vụ\tCơ quan chủ trì\r\n1\tXây dựng kế hoạch\tSở Y tế';

it.each([
  ['UTF-8', utf8(TEXT)],
  ['UTF-8 with a mark', utf8(`\uFEFF${TEXT}`)],
  ['UTF-16 LE', utf16(TEXT, true)],
  ['UTF-16 BE', utf16(TEXT, false)],
])('reads %s, without the mark', (_, bytes) => {
  expect(plainText(bytes)).toEqual({ ok: true, value: TEXT });
});

it.each([
  ['TCVN3, as bytes', Buffer.from('X©y dùng kÕ ho¹ch, Së Y tÕ', 'latin1'), 'legacy', 'TCVN3'],
  ['TCVN3, saved as UTF-8', utf8('X©y dùng kÕ ho¹ch, Së Y tÕ'), 'legacy', 'TCVN3'],
  ['VNI, as bytes', Buffer.from('Thöïc hieän chuyeån ñoåi soá', 'latin1'), 'legacy', 'VNI'],
  ['a code page', Uint8Array.of(0x53, 0xf2, 0xff, 0x20, 0x59), 'not-unicode', 'UTF-8'],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d), 'no-text', '.docx'],
  ['UTF-16 without a mark', Buffer.from('STT\tNhi', 'utf16le'), 'no-text', '.txt'],
])('refuses %s, and says what to do', (_, bytes, kind, says) => {
  const read = plainText(new Uint8Array(bytes));
  expect(read).toMatchObject({ ok: false, error: { kind } });
  expect(read.ok ? '' : describeTextProblem(read.error)).toContain(says);
});

it('takes any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const read = plainText(bytes);
      if (!read.ok) expect(describeTextProblem(read.error)).toMatch(/Hãy/);
    }),
  );
});
