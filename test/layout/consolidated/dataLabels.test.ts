/** Words on Dữ liệu stand for codes: each for one, so that formulas count what they say and nothing is lost in reading back. */
import { ledgerStates } from '../../../src/consolidation/ledger/ledger';
import type { LongLine } from '../../../src/consolidation/longTable/longLine';
import { decisionLevels, rowCases } from '../../../src/entries/entries';
import { verdictLabels } from '../../../src/figures/labels';
import { taskStatuses } from '../../../src/figures/task';
import { codeOf, labelOf } from '../../../src/layout/consolidated/dataLabels';
import { liveSentence } from '../../../src/layout/consolidated/liveSentence';

const codes: readonly (readonly [keyof LongLine, readonly string[]])[] = [
  ['status', [...new Set([...Object.keys(verdictLabels), ...taskStatuses])]],
  ['previousStatus', taskStatuses],
  ['state', ledgerStates],
  ['rowCase', rowCases],
  ['level', decisionLevels],
  ['block', ['department', 'commune']],
  ['kind', ['measure', 'task']],
  ['share', ['each', 'one']],
  ['adding', ['sum', 'single', 'share-of-agencies']],
  ['use', ['used', 'set-aside', 'empty', 'not-sent']],
  ['source', ['workbook', 'entered-for', 'none']],
  [
    'form',
    [
      ...['ratio', 'yes-no', 'average', 'count', 'level', 'milestone'],
      ...['once', 'recurring', 'continuous', 'span', 'relative', 'several', 'none'],
    ],
  ],
];

test.each(codes)('every code of %s has words of its own, in Vietnamese, and comes back from them', (key, of) => {
  const labels = of.map((code) => labelOf(key, code));
  expect(new Set(labels).size).toBe(of.length);
  expect(labels.filter((label) => !/^\p{Lu}/u.test(label))).toEqual([]);
  expect(labels.map((label) => codeOf(key, label))).toEqual(of);
});

test('words that COUNTIFS would read as something else are none of them', () => {
  const labels = codes.flatMap(([key, of]) => of.map((code) => labelOf(key, code)));
  expect(labels.filter((label) => /[*?~]|^[<>=]/.test(label))).toEqual([]);
});

test('a column without words shows its codes', () => {
  expect(labelOf('agency', 'so-y-te')).toBe('so-y-te');
  expect(codeOf('agency', '__proto__')).toBe('__proto__');
});

test('a live sentence cuts texts that Excel takes no whole formula of', () => {
  const { formula, value } = liveSentence('đạt ', { cell: '$B$4', value: 5 }, ` "${'dài '.repeat(100)}"`);
  expect(value).toBe(`đạt 05 "${'dài '.repeat(100)}"`);
  for (const literal of formula.match(/"(?:[^"]|"")*"/g) ?? []) expect(literal.length).toBeLessThanOrEqual(255);
});
