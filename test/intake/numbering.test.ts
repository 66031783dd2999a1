import fc from 'fast-check';
import { readNumber, splitNumber } from '../../src/intake/numbering';

test.each([
  ['1', 'plain', '1'],
  ['1.', 'plain', '1'],
  ['1)', 'plain', '1'],
  ['(1)', 'plain', '1'],
  ['1.1', 'dotted', '1.1'],
  ['1.1.', 'dotted', '1.1'],
  ['1,1', 'dotted', '1.1'],
  ['II', 'roman', 'II'],
  ['II.', 'roman', 'II'],
  ['II.1', 'roman-dotted', 'II.1'],
  ['A', 'capital', 'A'],
  ['a)', 'letter', 'a'],
  ['đ)', 'letter', 'đ'],
  ['-', 'bullet', ''],
  ['–', 'bullet', ''],
  ['', 'none', ''],
  ['Nhiệm vụ', 'none', ''],
  ['1/2', 'none', ''],
] as const)('%s is %s', (text, kind, clean) => {
  expect(readNumber(text)).toEqual({ kind, clean, text });
});

test('what is clean fits an id', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[IVXa-đ0-9.() ,-]{0,12}$/u)), (text) => {
      expect(readNumber(text).clean).toMatch(/^[A-Za-z0-9.]*$/);
    }),
  );
});

test.each([
  ['I. Nhiệm vụ chung', 'I.', 'Nhiệm vụ chung'],
  ['1.2. Rà soát', '1.2.', 'Rà soát'],
  ['1.2 Rà soát', '1.2', 'Rà soát'],
  ['a) Xây dựng', 'a)', 'Xây dựng'],
  ['50 dịch vụ công', '', '50 dịch vụ công'],
  ['Rà soát', '', 'Rà soát'],
])('splits %s', (text, number, rest) => {
  expect(splitNumber(text)).toEqual({ number, rest });
});
