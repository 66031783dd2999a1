/** What may be typed into is what is read back, and each such cell asks and warns. */
import { readWorkbook } from '../../src/layout/read/workbook';
import type { ReportScope } from '../../src/plan/scope';
import { cellRef } from '../../src/workbook/a1';
import { MAX_PROMPT_TEXT, MAX_PROMPT_TITLE } from '../../src/workbook/limits';
import type { CellModel, SheetModel } from '../../src/workbook/model';
import type { Snapshot } from '../../src/workbook/snapshot';
import { cellsIn, cellsOf, filled, scopes, unlocked } from './laidOut';
import { snapshotOf } from './snapshotOf';

describe.each(scopes)('the workbook of %s', (_, scope) => {
  const model = filled(scope);

  test('lets people type where it is read back from, and nowhere else', () => {
    const typed: Snapshot = {
      ...snapshotOf(model),
      sheets: model.sheets.map((sheet) => {
        const kept = snapshotOf({ ...model, sheets: [sheet] }).sheets[0]!;
        const open = cellsOf(sheet).filter(({ style }) => style?.unlocked);
        const refs = new Set(open.map(({ ref }) => ref));
        const others = kept.cells.filter(({ row, column }) => !refs.has(cellRef(row, column)));
        const cells = [...others, ...open.map(({ row, column }) => ({ row, column, value: 'x' }))];
        return { ...kept, cells: cells.sort((a, b) => a.row - b.row || a.column - b.column) };
      }),
    };
    const { cells, facts } = readWorkbook(scope, typed);
    expect(facts).toEqual([]);
    for (const sheet of model.sheets.filter(({ name }) => name !== 'Giải trình')) {
      const read = cells.filter((cell) => cell.sheet === sheet.name);
      expect(read.map(({ cell }) => cell).sort()).toEqual(unlocked(sheet));
      const formats = new Map(cellsOf(sheet).map(({ ref, style }) => [ref, style?.numberFormat]));
      for (const { cell, outcome } of read) {
        const isText = outcome.kind === 'value' || (outcome.kind === 'unread' && outcome.reason === 'not-in-list');
        expect([cell, formats.get(cell) === '@']).toEqual([cell, isText]);
      }
    }
  });

  test('asks and warns in every entry cell of the officer, once, in Vietnamese, within what Excel shows', () => {
    for (const sheet of model.sheets) {
      const asked = (sheet.validations ?? []).flatMap(({ area }) => cellsIn(area));
      expect(new Set(asked).size).toBe(asked.length);
      const open = new Set(unlocked(sheet));
      expect(asked.filter((cell) => !open.has(cell))).toEqual([]);
      const lines = linesOf(sheet, scope);
      const unasked = [...open].filter((cell) => !asked.includes(cell) && lines.has(cell.replace(/^[A-Z]+/, '')));
      expect(unasked).toEqual([]);
      for (const { prompt, warning } of sheet.validations ?? []) {
        for (const message of [prompt!, warning!]) {
          expect(message.title.length).toBeLessThanOrEqual(MAX_PROMPT_TITLE);
          expect(message.text.length).toBeLessThanOrEqual(MAX_PROMPT_TEXT);
          expect(`${message.title} ${message.text}`).toMatch(/[ăâđêôơưàáảãạèéẻẽẹìíòóỏọờớởợùúủụỳ]/u);
          expect(`${message.title} ${message.text}`).not.toMatch(/["…]|undefined/u);
        }
      }
    }
  });
});

/** Numbers of the rows the officer must fill in: those of the lines, and of the front fields. */
function linesOf(sheet: SheetModel, { leads }: ReportScope): ReadonlySet<string> {
  const ids = new Set<CellModel['value']>([
    ...leads.targets.flatMap(({ measures }) => measures.map(({ id }) => id)),
    ...leads.tasks.map(({ id }) => id),
  ]);
  const isFront = sheet.name.endsWith('chung');
  return new Set(
    sheet.rows.flatMap(({ row, cells }) => {
      const id = cells[0]?.value;
      return isFront || ids.has(id) ? [String(row)] : [];
    }),
  );
}
