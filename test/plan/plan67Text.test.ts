/** Plan 67's template holds the plan's words and nothing else: nothing lost, nothing added, nothing corrected. */
import { dayWords } from '../../src/entries/words';
import type { TargetsAnnex, TasksAnnex } from '../../src/plan/plan';
import { oneSpaced, withoutSpace } from './planText';
import { plan67, readText } from './templates';

const annexText = readText('test/fixtures/plans/67-2024.txt');
const bodyText = readText('test/fixtures/plans/67-2024-body.txt');

const body = oneSpaced(bodyText);
const printed = plan67.annexes.find((each): each is TargetsAnnex => each.kind === 'targets')!;
const inBody = plan67.annexes.find((each): each is TasksAnnex => each.kind === 'tasks')!;

/** In the order of the columns. */
const targetCells = (row: TargetsAnnex['rows'][number]): string[] => [
  row.no,
  row.lead.text,
  row.baseline ?? '',
  row.text,
];
const taskCells = (row: TasksAnnex['rows'][number]): string[] => [
  row.text,
  row.lead.text,
  row.coordinating.text,
  row.due.text,
];

describe('the annex of 67', () => {
  const reference = `(Kèm theo Kế hoạch số ${plan67.number} ${dayWords(plan67.signed)} của Ủy ban nhân dân thành phố)`;
  const cells = [...printed.columns.map(({ heading }) => heading), ...printed.rows.flatMap(targetCells)];

  it('is the text of the plan, character for character', () => {
    const template = [printed.label.toUpperCase(), printed.title, reference, ...cells];
    expect(withoutSpace(template.join(''))).toBe(withoutSpace(annexText.replaceAll('|', '')));
  });

  it('has every cell between two bars', () => {
    const between = annexText
      .split('|')
      .map(oneSpaced)
      .filter((cell) => cell !== '');
    expect(between.slice(1)).toEqual(cells.slice(1));
    expect(between[0]).toBe(`${printed.label.toUpperCase()} ${printed.title} ${reference} ${cells[0]}`);
  });
});

describe('the body of 67', () => {
  it.each(inBody.rows)('says $no in these words', (row) => {
    const heading = inBody.sections.filter(({ before }) => before === row.no).map(({ no, text }) => `${no} ${text}`);
    for (const each of heading) expect(body).toContain(each);
    expect(body).toContain(oneSpaced(`${row.noText ?? ''} ${row.text} ${row.due.text}`));
    for (const cell of taskCells(row)) expect(cell).toBe(oneSpaced(cell));
    for (const cell of [row.lead.text, row.coordinating.text]) expect(body).toContain(cell);
  });

  it('has no other dated sentence', () => {
    expect(body.split('Thời gian thực hiện')).toHaveLength(inBody.rows.length + 1);
  });

  it.each(inBody.rows)('has $no under the heading of its number', ({ no }) => {
    const order = inBody.rows.map((row) => row.no);
    const above = inBody.sections.filter(({ before }) => order.indexOf(before) <= order.indexOf(no)).at(-1);
    expect(no.startsWith(`II.${above?.no.replace('.', '') ?? ''}`)).toBe(true);
  });

  it.each(plan67.duties)('says $id in the words quoted', ({ quotation }) => {
    expect(body).toContain(quotation);
  });
});

describe('the errata of 67', () => {
  const everything = oneSpaced(`${bodyText} ${annexText.replaceAll('|', ' ')}`);
  const rows = new Map([
    ...printed.rows.map((row) => [row.id, targetCells(row)] as const),
    ...inBody.rows.map((row) => [row.id, taskCells(row)] as const),
  ]);

  it.each(plan67.errata)('stand where they are said to stand: $row «$quotation»', ({ row, quotation }) => {
    const texts = row === undefined ? [everything] : rows.get(row)!;
    expect(texts.filter((text) => text.includes(quotation))).not.toEqual([]);
  });

  it('are 22, and name every row known to be odd', () => {
    expect(plan67.errata).toHaveLength(22);
    const odd = 'PL/1 PL/5 PL/6 PL/9 PL/11 PL/13 PL/14 PL/15 PL/19 NV/II.1.k NV/II.2.g NV/II.4.a NV/II.7';
    const named = plan67.errata.flatMap(({ row }) => (row === undefined ? [] : [row]));
    expect(named).toEqual(odd.split(' ').map((id) => `67-2024/${id}`));
  });

  it('say that the annex goes below the body where it does', () => {
    const contradicted = printed.rows.filter(({ measures }) => measures[0]!.threshold.value < 50).map(({ id }) => id);
    const said = plan67.errata.flatMap(({ row, oddity }) => (oddity.includes('mức tối thiểu 50%') ? [row] : []));
    expect(said).toEqual(contradicted);
  });

  it('leave nothing unread', () => {
    for (const { oddity, reading } of plan67.errata)
      expect([oddity, reading].every((text) => text.endsWith('.'))).toBe(true);
  });
});
