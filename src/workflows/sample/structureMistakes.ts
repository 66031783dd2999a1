/** Mistakes of hands on the workbook itself: rows, columns and sheets, and what the file says of itself. */
import type { FindingCode } from '../../checks/registry';
import { furnitureId } from '../../layout/annexGrid';
import { frontSheets, VALUE_KEY } from '../../layout/frontGrid';
import type { Task } from '../../plan/plan';
import { annexOf, type ReportScope } from '../../plan/scope';
import { addDays } from '../../plan/day';
import { parseCellRef } from '../../workbook/a1';
import type { Mistake, Planted } from './mistake';
import {
  addSheet,
  appendRow,
  claim,
  deleteColumn,
  deleteRow,
  deleteSheet,
  forgetIdentity,
  mergeArea,
  placeOf,
  typeInto,
  writeBeside,
  type ModelEdit,
} from './modelEdits';

interface Damage {
  readonly edit: ModelEdit;
  readonly sheet?: string;
  readonly rowId?: string;
}

const damage = (code: FindingCode, make: (scope: ReportScope) => Damage | undefined): Mistake => ({
  code,
  plant: (sample): Planted | undefined => {
    const done = make(sample.scope);
    return done && { ...sample, ...done };
  },
});

/** The sheet a row stands on. */
function sheetOf(scope: ReportScope, { id }: Pick<Task, 'id'>): string {
  const part = annexOf(scope, id);
  if (!part) throw new Error(`No such row: ${id}`);
  return part.annex.sheet;
}

/** Damage to the first task's row; agencies that lead no task have none. */
const onTask = (code: FindingCode, edit: (sheet: string, id: string) => ModelEdit): Mistake =>
  damage(code, (scope) => {
    const [task] = scope.leads.tasks;
    if (!task) return undefined;
    const sheet = sheetOf(scope, task);
    return { edit: edit(sheet, task.id), sheet, rowId: task.id };
  });

const onTasksSheet = (code: FindingCode, edit: (sheet: string) => ModelEdit): Mistake =>
  damage(code, (scope) => {
    const [task] = scope.leads.tasks;
    return task && { edit: edit(sheetOf(scope, task)), sheet: sheetOf(scope, task) };
  });

const FOREIGN_SHEET = 'Ghi chú riêng';

/** Merges two entry cells one above the other. */
const mergeTwo =
  (sheet: string, id: string): ModelEdit =>
  (model) => {
    const found = model.sheets.find(({ name }) => name === sheet);
    const place = found && placeOf(found, id, 'result');
    const top = place === undefined ? undefined : parseCellRef(place);
    if (place === undefined || !top) return model;
    return mergeArea(sheet, `${place}:${place.replace(/\d+$/, String(top.row + 1))}`)(model);
  };

export const structureMistakes: readonly Mistake[] = [
  onTasksSheet('missing-sheet', deleteSheet),
  onTasksSheet('missing-column', (sheet) => deleteColumn(sheet, 'result')),
  onTasksSheet('missing-locked-column', (sheet) => deleteColumn(sheet, 'lead')),
  onTask('missing-row', deleteRow),
  onTask('duplicated-row', (sheet, id) => appendRow(sheet, { no: '1', result: 'Dòng chép thêm' }, id)),
  onTasksSheet('unknown-row', (sheet) => appendRow(sheet, { no: '99', text: 'Dòng của tệp khác' }, '999-2026/II/99')),
  onTasksSheet('inserted-row', (sheet) =>
    appendRow(sheet, { text: '(Số liệu mẫu) Việc làm thêm ngoài phụ lục', result: 'Đã xong' }),
  ),
  damage('merged-entries', (scope) => {
    const [task] = scope.leads.tasks;
    return task && { edit: mergeTwo(sheetOf(scope, task), task.id), sheet: sheetOf(scope, task) };
  }),
  onTask('changed-text', (sheet, id) => typeInto(sheet, id, 'text', { value: 'Nội dung đã bị sửa' })),
  onTask('overwritten-formula', (sheet, id) => typeInto(sheet, id, 'status', { value: 'Hoàn thành' })),
  damage('foreign-sheet', () => ({ edit: addSheet(FOREIGN_SHEET, 'Số điện thoại các phòng'), sheet: FOREIGN_SHEET })),
  onTasksSheet('foreign-cells', writeBeside),
  damage('changed-identity', () => ({
    edit: typeInto(frontSheets.info.name, furnitureId('agency'), VALUE_KEY, { value: 'Cơ quan khác' }),
    sheet: frontSheets.info.name,
  })),
  damage('missing-coordinating-row', (scope) => {
    const [row] = scope.coordinates.tasks;
    return row && { edit: deleteRow(sheetOf(scope, row), row.id), sheet: sheetOf(scope, row), rowId: row.id };
  }),
  {
    code: 'edited-after-stamp',
    plant: (sample) => ({ ...sample, staleStamp: true }),
  },
];

export const identityMistakes: readonly Mistake[] = [
  damage('not-ours', () => ({ edit: forgetIdentity })),
  damage('identity-contradicts', () => ({ edit: claim('agencyId', 'thanh-doan', 'properties') })),
  damage('unknown-plan', () => ({ edit: claim('planId', '999-2026', 'both') })),
  damage('unknown-agency', () => ({ edit: claim('agencyId', 'so-khong-co', 'both') })),
  damage('unknown-period', () => ({ edit: claim('periodId', '2026-13', 'both') })),
  damage('period-outside-plan', () => ({ edit: claim('periodId', '2024-11', 'both') })),
  damage('template-refused', () => ({ edit: claim('planVersion', '99', 'both') })),
  damage('cut-off-outside-period', ({ to }) => ({ edit: claim('cutOff', addDays(to, 40), 'both') })),
];
