import fc from 'fast-check';
import { splitText } from '../../../src/layout/submission/splitText';

const within =
  (most: number) =>
  (piece: string): boolean =>
    piece.length <= most;

test('a text that fits stays one', () => {
  expect(splitText('Một. Hai.', within(20))).toEqual(['Một. Hai.']);
});

test('breaks after sentences, also those in quotation marks', () => {
  expect(splitText('Một hai. “Ba bốn.” Năm sáu; bảy tám.', within(19))).toEqual([
    'Một hai. “Ba bốn.”',
    'Năm sáu; bảy tám.',
  ]);
});

test('breaks within a sentence that is too long itself', () => {
  expect(splitText('Một hai ba bốn năm.', within(8))).toEqual(['Một hai', 'ba bốn', 'năm.']);
});

test('no-break spaces hold together, and a word that does not fit stays whole', () => {
  expect(splitText('\u00a0\u00a0Một hai', within(3))).toEqual(['\u00a0\u00a0Một', 'hai']);
});

test('every word is kept, in order', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'ế', '.', ';', '“', '”'), minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), fc.integer({ min: 8, max: 60 }), (words, most) => {
      const pieces = splitText(words.join(' '), within(most));
      expect(pieces.join(' ')).toBe(words.join(' '));
      expect(pieces.every(within(most))).toBe(true);
    }),
  );
});
