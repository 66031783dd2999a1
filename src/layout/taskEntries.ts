/** The entry cells of a task's line: what each asks for, which depends on the schedule. */
import type { TaskEntry } from '../entries/entries';
import { yearOf } from '../plan/day';
import { firstDay } from '../plan/scope';
import type { ValidationModel } from '../workbook/model';
import { countCodec, dayCodec, percentCodec, quantityCodec, textCodec, type Codec } from './codecs';
import { locked, type ColumnCell } from './column';
import type { TaskLine } from './line';
import { dayRule, fractionRule, prompt, quantityRule, textRule, wholeRule } from './prompts';

export const entry = (
  line: TaskLine,
  field: keyof TaskEntry,
  codec: Codec,
  rule: ValidationModel['rule'],
  title: string,
  ask: string,
): ColumnCell => ({ kind: 'entry', field, codec, value: line.entry[field], rule, prompt: prompt(title, ask) });

export const text = (line: TaskLine, field: keyof TaskEntry, title: string, ask: string): ColumnCell =>
  entry(line, field, textCodec, textRule, title, ask);

export const dayEntry = (
  line: TaskLine,
  field: keyof TaskEntry,
  until: string,
  title: string,
  ask: string,
): ColumnCell => entry(line, field, dayCodec, dayRule(firstDay(line.plan), until), title, ask);

/** An extension or an expected day may lie past the plan, but not by years. */
export const yearAfter = (line: TaskLine): string => `${yearOf(line.plan.until) + 1}-12-31`;

export function amount(line: TaskLine): ColumnCell {
  const schedule = line.task.due.schedule;
  const year = yearOf(line.scope.cutOff);
  switch (schedule.kind) {
    case 'continuous':
      return entry(
        line,
        'quantity',
        quantityCodec,
        quantityRule,
        'Số lượng (nếu có)',
        `Số lượng lũy kế từ 01/01/${year}, ghi đơn vị tính ở cột bên; không bắt buộc.`,
      );
    case 'recurring':
      return entry(
        line,
        'times',
        countCodec,
        wholeRule,
        'Số lần',
        `Số ${schedule.occurrence} đã thực hiện, lũy kế từ 01/01/${year}.`,
      );
    case 'relative':
      return entry(
        line,
        'onTime',
        countCodec,
        wholeRule,
        'Số đúng hạn',
        `Số trường hợp thực hiện đúng hạn, lũy kế từ 01/01/${year}; cột bên: số phát sinh.`,
      );
    default:
      return entry(
        line,
        'percent',
        percentCodec,
        fractionRule,
        'Tỷ lệ hoàn thành',
        'Nhập tỷ lệ, ví dụ 85%. Gợi ý: dự thảo 30%, lấy ý kiến 50%, trình 80%, ban hành 100%.',
      );
  }
}

/** In the middle, as the units of the other schedules are. */
const unitCodec: Codec = { ...textCodec, horizontal: 'center' };

export function unit(line: TaskLine): ColumnCell {
  const schedule = line.task.due.schedule;
  switch (schedule.kind) {
    case 'continuous':
      return entry(
        line,
        'unit',
        unitCodec,
        textRule,
        'Đơn vị tính',
        'Ví dụ: tin, bài, cuộc, lượt người. Ghi khi có số lượng.',
      );
    case 'recurring':
      return locked(schedule.occurrence, true);
    case 'relative':
      return entry(
        line,
        'arisen',
        countCodec,
        wholeRule,
        'Số phát sinh',
        'Tổng số trường hợp phát sinh, lũy kế trong năm.',
      );
    default:
      return locked('%', true);
  }
}
