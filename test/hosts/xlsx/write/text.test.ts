import fc from 'fast-check';
import { spellText } from '../../../../src/hosts/xlsx/write/text';

/** As a reader does it (ISO/IEC 29500-1, 22.9.2.19). */
const readBack = (spelt: string): string =>
  spelt.replace(/_x([\dA-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

test.each([
  ['a\rb', 'a_x000D_b'],
  ['_x000D_', '_x005F_x000D_'],
  ['_x000d_x0041_', '_x005F_x000d_x005F_x0041_'],
  ['_x004\u0001', '_x004_x0001_'],
  ['_x0041\u0001', '_x005F_x0041_x0001_'],
  ['\uFFFF', '_xFFFF_'],
  ['dòng\n\tthụt', 'dòng\n\tthụt'],
  ['Ủy ban _x_ 𠀀', 'Ủy ban _x_ 𠀀'],
])('%j is written %j', (text, expected) => {
  expect(spellText(text)).toBe(expected);
});

test('any text is read back as it was, and XML can hold it', () => {
  const tricky = fc.constantFrom('_', 'x', '0', '4', '1', 'D', '\r', '\u0001', '\uFFFE', '_x0041_', 'ế', '😀');
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(tricky, { maxLength: 20 }).map((units) => units.join('')),
  );
  fc.assert(
    fc.property(text, (value) => {
      const spelt = spellText(value);
      expect(readBack(spelt)).toBe(value);
      expect(spelt).not.toMatch(/(?![\t\n])[\p{Cc}\uFFFE\uFFFF]/u);
    }),
  );
});
