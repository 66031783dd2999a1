import fc from 'fast-check';
import { splitText, splitWords } from '../../../src/layout/submission/splitText';

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

test('no-break spaces hold together', () => {
  expect(splitText('\u00a0\u00a0Một hai', within(5))).toEqual(['\u00a0\u00a0Một', 'hai']);
});

test('breaks within a word that does not fit, never between a letter and its marks', () => {
  expect(splitText('Xem abcdefgh hết.', within(5))).toEqual(['Xem', 'abcde', 'fgh', 'hết.']);
  expect(splitText('aaao\u031b\u0301a', within(5))).toEqual(['aaa', 'o\u031b\u0301a']);
  expect(splitText('𠀀𠀀', within(3))).toEqual(['𠀀', '𠀀']);
});

test('a sentence that fits is not broken, unless as many words as fit are wanted', () => {
  expect(splitText('Một. Hai ba bốn.', within(12))).toEqual(['Một.', 'Hai ba bốn.']);
  expect(splitWords('Một. Hai ba bốn.', within(12))).toEqual(['Một. Hai ba', 'bốn.']);
});

test('every character but white space is kept, in order', () => {
  const typed = fc.string({
    unit: fc.constantFrom('a', 'ế', '.', ';', '“', '”', ' ', '\n', 'o\u031b', '𠀀'),
    maxLength: 200,
  });
  const withoutSpace = (text: string): string => text.replace(/\s/g, '');
  fc.assert(
    fc.property(typed, fc.integer({ min: 2, max: 60 }), fc.constantFrom(splitText, splitWords), (text, most, split) => {
      const pieces = split(text, within(most));
      expect(withoutSpace(pieces.join(''))).toBe(withoutSpace(text));
      expect(pieces.every(within(most))).toBe(true);
    }),
  );
});

test('no piece could have taken the next word', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'ế', '“'), minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), fc.integer({ min: 8, max: 60 }), (words, most) => {
      const pieces = splitText(words.join(' '), within(most));
      expect(pieces.join(' ')).toBe(words.join(' '));
      pieces.slice(1).forEach((piece, index) => {
        expect(within(most)(`${pieces[index] ?? ''} ${piece.split(' ')[0] ?? ''}`)).toBe(false);
      });
    }),
  );
});
