/** A reporting duty on its line of the review, and back. */
import { nameOf, type DirectoryIndex } from '../../plan/agencies';
import { bodiesText } from '../../plan/phrases/bodiesText';
import type { Duty } from '../../plan/plan';
import type { PlanDoubt } from '../draft';
import { readNamesOf } from './bodiesCell';
import type { Cells } from './cells';
import { cadences, optionsOf, subjects } from './choices';
import { column, DOUBTS, doubtsColumn, shownOf, type ReviewTable, type Shown } from './column';
import { shownDay } from './days';
import { doubtsText } from './doubts';
import { dueText, monthDayText, readDutyDue, readMonthDay } from './dutyDue';
import { findBody } from './findBody';

export const DUTIES_SHEET = { key: 'duties', name: 'Nghĩa vụ báo cáo' } as const;

export const dutyId = (duty: number): string => `d${duty}`;

export const showDuty = (duty: Duty, index: DirectoryIndex): Shown =>
  shownOf({
    id: duty.id,
    place: duty.place,
    quotation: duty.quotation,
    who: bodiesText(duty.who, index),
    to: duty.to.join('; '),
    through: duty.through === undefined ? undefined : nameOf(index, { agency: duty.through }),
    cadence: cadences.get(duty.cadence),
    subject: subjects.get(duty.subject),
    due: dueText(duty.due),
    cutOff: duty.cutOff && monthDayText(duty.cutOff),
    ridesOn: duty.ridesOn,
    from: shownDay(duty.from),
    until: shownDay(duty.until),
    supersededBy: duty.supersededBy,
  });

export function dutiesTable(duties: readonly Duty[], doubts: readonly PlanDoubt[], index: DirectoryIndex): ReviewTable {
  const own = doubts.filter(({ rowId, field }) => rowId === undefined && field === 'duties');
  const text = doubtsText(own);
  return {
    ...DUTIES_SHEET,
    title: 'NGHĨA VỤ BÁO CÁO',
    note: 'Mỗi dòng là một báo cáo phải gửi, kèm nguyên văn câu của kế hoạch. Thêm, xóa, sửa dòng nếu cần.',
    columns: [
      column('id', 'Mã', 48),
      column('place', 'Vị trí', 60, 'verbatim'),
      column('quotation', 'Nguyên văn', 190, 'verbatim'),
      column('who', 'Cơ quan báo cáo', 110),
      column('to', 'Gửi', 85),
      column('through', 'Qua', 85),
      column('cadence', 'Kỳ báo cáo', 60, 'reading', optionsOf(cadences)),
      column('subject', 'Nội dung', 65, 'reading', optionsOf(subjects)),
      column('due', 'Thời hạn', 75),
      column('cutOff', 'Số liệu đến', 48),
      column('ridesOn', 'Báo cáo cùng kế hoạch', 60),
      column('from', 'Từ ngày', 60),
      column('until', 'Đến ngày', 60),
      column('supersededBy', 'Thay bằng', 52),
      { ...doubtsColumn, width: 130 },
    ],
    lines: duties.map((duty, n) => ({
      id: dutyId(n),
      shown: n === 0 && text !== '' ? new Map([...showDuty(duty, index), [DOUBTS, text]]) : showDuty(duty, index),
      doubted: new Set(n === 0 && text !== '' ? ['quotation'] : []),
    })),
    frozen: 1,
  };
}

export const DUTY_KEYS = [
  'id',
  'place',
  'quotation',
  'who',
  'to',
  'through',
  'cadence',
  'subject',
  'due',
  'cutOff',
  'ridesOn',
  'from',
  'until',
  'supersededBy',
] as const;

export function readDuty(
  cells: Cells,
  before: Duty | undefined,
  { from, until }: { readonly from: string; readonly until: string },
  index: DirectoryIndex,
): Duty {
  const text = (key: 'id' | 'place' | 'quotation', heading: string): string =>
    cells.kept([key], before && { value: before[key] }, () => cells.needed(key, heading));
  const optional = (key: 'ridesOn' | 'supersededBy'): string | undefined =>
    cells.kept([key], before && { value: before[key] }, () => cells.text(key) || undefined);
  const through = cells.kept(['through'], before && { value: before.through }, () => readThrough(cells, index));
  const cutOff = cells.kept(['cutOff'], before && { value: before.cutOff }, () => readMonthDay(cells, 'cutOff'));
  const [ridesOn, supersededBy] = [optional('ridesOn'), optional('supersededBy')];
  return {
    id: text('id', 'Mã'),
    place: text('place', 'Vị trí'),
    quotation: text('quotation', 'Nguyên văn'),
    who: cells.kept(['who'], before && { value: before.who }, () =>
      readNamesOf(cells, 'who', cells.needed('who', 'Cơ quan báo cáo'), index),
    ),
    to: cells.kept(['to'], before && { value: before.to }, () => addresseesIn(cells.needed('to', 'Gửi'))),
    ...(through === undefined ? {} : { through }),
    cadence: cells.kept(['cadence'], before && { value: before.cadence }, () =>
      cells.choice('cadence', cadences, 'event'),
    ),
    subject: cells.kept(['subject'], before && { value: before.subject }, () =>
      cells.choice('subject', subjects, 'progress'),
    ),
    due: cells.kept(['due'], before && { value: before.due }, () => readDutyDue(cells)),
    ...(cutOff === undefined ? {} : { cutOff }),
    ...(ridesOn === undefined ? {} : { ridesOn }),
    from: cells.kept(['from'], before && { value: before.from }, () => cells.day('from') ?? from),
    until: cells.kept(['until'], before && { value: before.until }, () => cells.day('until') ?? until),
    ...(supersededBy === undefined ? {} : { supersededBy }),
  };
}

const addresseesIn = (text: string): string[] =>
  text
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

function readThrough(cells: Cells, index: DirectoryIndex): string | undefined {
  const text = cells.text('through');
  if (text === '') return undefined;
  const body = findBody(text, index);
  if (body && 'agency' in body) return body.agency;
  cells.fault('through', { kind: 'unknown-body', got: text });
  return undefined;
}
