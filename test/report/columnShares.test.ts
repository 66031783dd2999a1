/** The widths of an annex's columns: all of the page, no higher than columns of one width. */
import fc from 'fast-check';
import { columnShares } from '../../src/report/columnShares';

const TABLE = 717;
const LETTER = 5.8;
const MARGINS = 10;

const texts = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 4, maxLength: 4 });
const tableOf = (words: readonly (readonly number[])[]): Parameters<typeof columnShares>[0] => ({
  columns: (['text', 'lead', 'reasons', 'note'] as const).map((key) => ({ key, heading: 'Cột' })),
  rows: words.map((row, index) => ({
    id: String(index),
    annex: row.slice(0, 2).map((count) => 'việc '.repeat(count).trim()),
    lines: [row.slice(2).map((count) => 'việc '.repeat(count).trim())],
  })),
});

const heightOf = ({ rows }: ReturnType<typeof tableOf>, shares: readonly number[]): number =>
  rows
    .map(({ annex, lines }) =>
      Math.max(
        1,
        ...[...annex, ...lines[0]!].map((text, place) =>
          Math.ceil((text.length * LETTER) / (shares[place]! * TABLE - MARGINS) - 1e-9),
        ),
      ),
    )
    .reduce((total, height) => total + height, 0);

it('fills the page, and is never higher than with columns of one width', () => {
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 12 }), (words) => {
      const table = tableOf(words);
      const shares = columnShares(table).map(({ share }) => share);
      expect(shares.reduce((total, share) => total + share, 0)).toBeCloseTo(1);
      expect(heightOf(table, shares)).toBeLessThanOrEqual(heightOf(table, [0.25, 0.25, 0.25, 0.25]));
    }),
  );
});

it('breaks no word of a heading in capitals', () => {
  const words = 'nội dung dài '.repeat(30);
  const [, due] = columnShares({
    columns: [
      { key: 'text', heading: 'NỘI DUNG NHIỆM VỤ' },
      { key: 'due', heading: 'THỜI GIAN HOÀN THÀNH' },
    ],
    rows: [{ id: '1', annex: [words, 'Quý I'], lines: [[]] }],
  });
  // "THÀNH" in Times New Roman bold at 11 points.
  expect(due!.share * TABLE - MARGINS).toBeGreaterThan(40.5);
});
