/** Plan 81's template holds the plan's words and nothing else: nothing lost, nothing added, nothing corrected. */
import { dayWords } from '../../src/entries/words';
import { annexCells, annexOf, cellsById, cellsOf, oneSpaced, withoutSpace } from './planText';
import { plan81, readText } from './templates';

const annexText = readText('test/fixtures/plans/81-2025.txt');
const bodyText = readText('test/fixtures/plans/81-2025-body.txt');

const annex = annexOf(plan81, 'PL');

describe('the annex of 81', () => {
  const { number, signed } = plan81;
  const reference = `(Kèm theo Kế hoạch số ${number} ${dayWords(signed)} của Ủy ban nhân dân thành phố)`;
  const template = [annex.label.toUpperCase(), annex.title, reference, ...annexCells(annex)];

  it('is the text of the plan, character for character', () => {
    expect(withoutSpace(template.join(''))).toBe(withoutSpace(annexText));
  });

  it('has every cell on lines of its own', () => {
    const lines = annexText.trim().split('\n').map(oneSpaced);
    const cells = template.filter((cell) => cell !== '');
    const found = cells.map((cell) => {
      let words = lines.shift() ?? '';
      while (cell.startsWith(`${words} `)) words = `${words} ${lines.shift() ?? ''}`;
      return words;
    });
    expect(found).toEqual(cells);
    expect(lines).toEqual([]);
  });
});

describe('the text of 81', () => {
  const everything = oneSpaced(`${bodyText} ${annexText}`);

  it.each(plan81.duties)('says $id in the words quoted', ({ quotation }) => {
    expect(everything).toContain(quotation);
  });

  const rows = cellsById(plan81);

  it.each(plan81.errata)('is odd where it is said to be: $row «$quotation»', ({ row, quotation }) => {
    const texts = row === undefined ? [everything] : rows.get(row)!;
    expect(texts.filter((text) => text.includes(quotation))).not.toEqual([]);
  });
});

describe('the errata of 81', () => {
  it('are 67', () => {
    expect(plan81.errata).toHaveLength(67);
  });

  it('name every row known to be odd', () => {
    const odd =
      'PL/1 PL/3 PL/5 PL/6 PL/7 PL/8 PL/10 PL/11 PL/15 PL/18 PL/20 PL/23 PL/24 PL/25 PL/26 PL/27 PL/29 PL/30 PL/31 PL/32 PL/33 PL/34 PL/35 PL/36 PL/37 PL/40 PL/41a PL/41b PL/42a PL/42b PL/42c PL/42d PL/43 KQ/8 KQ/9 KQ/11 KQ/12 KQ/13 KQ/14 KQ/31 KQ/38';
    const named = new Set(plan81.errata.flatMap(({ row }) => (row === undefined ? [] : [row])));
    expect([...named]).toEqual(odd.split(' ').map((id) => `81-2025/${id}`));
  });

  it('name every row whose cell is lost', () => {
    const named = new Set(plan81.errata.map(({ row }) => row));
    for (const row of annex.rows) if (cellsOf(annex, row).includes('')) expect(named).toContain(row.id);
  });

  it('leave nothing unread', () => {
    for (const { oddity, reading } of plan81.errata)
      expect([oddity, reading].every((text) => text.endsWith('.'))).toBe(true);
  });
});
