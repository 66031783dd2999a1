/** A long text cut for the cells of a record. */
import fc from 'fast-check';
import { inPieces } from '../../src/workbook/pieces';

test('pieces joined are the text again, each no longer than asked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 9 }), (text, length) => {
      const pieces = inPieces(text, length);
      expect(pieces.join('')).toBe(text);
      expect(pieces.every((piece) => piece.length <= length)).toBe(true);
    }),
  );
});

test('an empty text is one piece', () => {
  expect(inPieces('', 5)).toEqual(['']);
});
