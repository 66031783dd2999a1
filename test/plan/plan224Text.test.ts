/** Plan 224's template holds the plan's words and nothing else: nothing lost, nothing added, nothing corrected. */
import { dayWords } from '../../src/entries/words';
import { annexCells, cellsById, oneSpaced, withoutSpace } from './planText';
import { plan224, readText } from './templates';

const annexText = readText('test/fixtures/plans/224-2025.txt');
const bodyText = readText('test/fixtures/plans/224-2025-body.txt');

describe('the annexes of 224', () => {
  it('are the text of the plan, character for character', () => {
    const { number, signed, issuer } = plan224;
    const reference = `(Kèm theo Kế hoạch số ${number} ${dayWords(signed)} của ${issuer})`;
    const template = plan224.annexes.flatMap((annex) => [annex.title, reference, ...annexCells(annex)]);
    expect(withoutSpace(template.join(''))).toBe(withoutSpace(annexText.replaceAll('|', '')));
  });

  it('keep every cell as one run of words', () => {
    const text = oneSpaced(annexText);
    for (const cell of [...cellsById(plan224).values()].flat()) {
      expect(cell).toBe(oneSpaced(cell));
      expect(text).toContain(`${cell} |`);
    }
  });

  it('have 30 targets and 51 tasks, numbered through', () => {
    const numbers = plan224.annexes.map((annex) => annex.rows.map((row) => Number(row.no)));
    expect(numbers).toEqual([Array.from({ length: 30 }, (_, n) => n + 1), Array.from({ length: 51 }, (_, n) => n + 1)]);
  });
});

describe('the body of 224', () => {
  it('says every duty in the words quoted', () => {
    for (const duty of plan224.duties) expect(oneSpaced(bodyText)).toContain(duty.quotation);
  });

  it('sets as many targets under each heading as the fields say', () => {
    const fields = new Map<string, number>();
    for (const annex of plan224.annexes) {
      if (annex.kind !== 'targets') continue;
      for (const { field } of annex.rows) fields.set(field, (fields.get(field) ?? 0) + 1);
    }
    const inBody = bodyText
      .split(/^[abc]\) (?=Chính quyền số|Kinh tế số|Xã hội số)/mu)
      .slice(1)
      .map((part) => [part.split('\n')[0], part.split('\n').filter((line) => line.startsWith('- ')).length]);
    expect([...fields]).toEqual(inBody);
  });
});

describe('the errata of 224', () => {
  const rows = cellsById(plan224);
  const everything = oneSpaced(`${bodyText} ${annexText}`);

  it.each(plan224.errata)('stand where they are said to stand: $row «$quotation»', ({ row, quotation }) => {
    const texts = row === undefined ? [everything] : rows.get(row)!;
    expect(texts.filter((text) => text.includes(quotation))).not.toEqual([]);
  });

  it('name every row known to be odd', () => {
    const odd =
      'I/8 I/11 I/12 I/15 I/17 I/19 I/20 I/23 I/26 I/28 II/1 II/2 II/3 II/5 II/14 II/16 II/26 II/34 II/43 II/44 II/48 II/49';
    const named = new Set(plan224.errata.flatMap(({ row }) => (row === undefined ? [] : [row])));
    expect([...named]).toEqual(odd.split(' ').map((id) => `224-2025/${id}`));
  });

  it('leaves nothing unread', () => {
    for (const { oddity, reading } of plan224.errata)
      expect([oddity, reading].every((text) => text.endsWith('.'))).toBe(true);
  });
});
