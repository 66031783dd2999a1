/** One annex under review: its rows in order, the sections between them, a target's measures below it. */
import type { DirectoryIndex } from '../../plan/agencies';
import type { Annex, Section, Target, Task } from '../../plan/plan';
import type { DoubtField, PlanDoubt } from '../draft';
import { annexColumns, LINE, MEASURE, NUMBER } from './annexColumns';
import { bodiesKeys } from './bodiesCell';
import { DOUBTS, type ReviewLine, type ReviewTable, type Shown } from './column';
import { doubtsText } from './doubts';
import { MEASURE_KEYS, showMeasure } from './measure';
import { showSection, showTarget, showTask } from './row';

/** Hidden ids of the lines, by where they stood: "r3" is the fourth row, "m3.1" its second measure. */
export const rowId = (row: number): string => `r${row}`;
export const measureId = (row: number, measure: number): string => `m${row}.${measure}`;
export const sectionId = (section: number): string => `s${section}`;

export const annexKey = (annex: number): string => `annex/${annex}`;

const ofMeasure: ReadonlySet<string> = new Set([LINE, ...MEASURE_KEYS, DOUBTS]);
const ofSection: ReadonlySet<string> = new Set([LINE, 'no', 'text']);
const ofTarget: ReadonlySet<string> = new Set([
  LINE,
  'no',
  'text',
  NUMBER,
  ...bodiesKeys('lead'),
  ...bodiesKeys('coordinating'),
  'field',
  'baseline',
  DOUBTS,
]);

/** The columns a doubt of a row stands on. */
const COLUMNS: Readonly<Partial<Record<DoubtField, readonly string[]>>> = {
  no: ['no', NUMBER],
  text: ['text'],
  lead: bodiesKeys('lead'),
  coordinating: bodiesKeys('coordinating'),
  due: ['due', 'dueRead'],
  deliverable: ['deliverable'],
  field: ['field'],
};

export function annexTable(
  annex: Annex,
  name: string,
  position: number,
  doubts: readonly PlanDoubt[],
  index: DirectoryIndex,
): ReviewTable {
  return {
    key: annexKey(position),
    name,
    title: [annex.label, annex.title].filter((text) => text !== '').join(' – '),
    note: 'Nền trắng: nguyên văn trong phụ lục. Nền vàng nhạt: cách hiểu, sửa được. Nền cam: ô cần xem lại, lý do ở cột cuối.',
    columns: annexColumns(annex),
    lines: annexLines(annex, index, doubts),
    frozen: 3,
  };
}

export function annexLines(annex: Annex, index: DirectoryIndex, doubts: readonly PlanDoubt[] = []): ReviewLine[] {
  const first = new Map(annex.rows.map(({ no }, n) => [no, n] as const).reverse());
  const sections = annex.sections.map((section, n) => ({ section, n }));
  const byRow = new Map<string, PlanDoubt[]>();
  for (const doubt of doubts) byRow.set(doubt.rowId ?? '', [...(byRow.get(doubt.rowId ?? '') ?? []), doubt]);
  const sectionLines = (isHere: (section: Section) => boolean): ReviewLine[] =>
    sections
      .filter(({ section }) => isHere(section))
      .map(({ section, n }) => ({ id: sectionId(n), shown: showSection(section), look: 'section', takes: ofSection }));
  return [
    ...annex.rows.flatMap((row, n) => [
      ...sectionLines(({ before }) => first.get(before) === n),
      ...rowLines(row, n, index, byRow.get(row.id) ?? []),
    ]),
    ...sectionLines(({ before }) => !first.has(before)),
  ];
}

function rowLines(row: Target | Task, n: number, index: DirectoryIndex, doubts: readonly PlanDoubt[]): ReviewLine[] {
  const ofMeasures = doubts.filter(({ field }) => field === 'measures');
  const ofRow = doubts.filter(({ field }) => field !== 'measures');
  const doubted = new Set(ofRow.flatMap(({ field }) => COLUMNS[field] ?? []));
  if ('due' in row) return [{ id: rowId(n), shown: told(showTask(row, index), doubts), doubted }];
  const measures = row.measures.map((measure, m): ReviewLine => {
    const shown = new Map([...showMeasure(measure, row.measures, index), [LINE, MEASURE]]);
    const own = m === 0 ? ofMeasures : [];
    return {
      id: measureId(n, m),
      shown: told(shown, own),
      takes: ofMeasure,
      doubted: new Set(own.length > 0 ? MEASURE_KEYS.filter((key) => key !== 'number') : []),
    };
  });
  const doubtsOfTarget = row.measures.length > 0 ? ofRow : doubts;
  return [{ id: rowId(n), shown: told(showTarget(row, index), doubtsOfTarget), doubted, takes: ofTarget }, ...measures];
}

const told = (shown: Shown, doubts: readonly PlanDoubt[]): Shown =>
  doubts.length === 0 ? shown : new Map([...shown, [DOUBTS, doubtsText(doubts)]]);
