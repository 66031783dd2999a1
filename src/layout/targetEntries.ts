/** The entry cells of a measure's line: what each asks for, which depends on its kind. */
import { rowNumber } from '../entries/rowNumber';
import type { Field, MeasureEntry } from '../entries/entries';
import { firstDay } from '../plan/scope';
import type { ValidationModel } from '../workbook/model';
import { countCodec, dayCodec, percentCodec, quantityCodec, textCodec, yesNoCodec, type Codec } from './codecs';
import { locked, type ColumnCell } from './column';
import type { MeasureLine } from './line';
import { dayRule, fractionRule, levelRule, listNames, listRule, prompt, textRule, wholeRule } from './prompts';
import { basisText, firstLabel, secondLabel } from './targetWords';

export const entry = (
  line: MeasureLine,
  field: keyof MeasureEntry & Field,
  codec: Codec,
  rule: ValidationModel['rule'],
  ask: { title: string; text: string },
): ColumnCell => ({ kind: 'entry', field, codec, value: line.entry[field], rule, prompt: ask });

export const text = (
  line: MeasureLine,
  field: 'basis' | 'cause' | 'evidence',
  title: string,
  ask: string,
): ColumnCell => entry(line, field, textCodec, textRule, prompt(title, ask));

export function firstFigure(line: MeasureLine): ColumnCell {
  const { measure } = line;
  if (!line.givesFigures) return locked('–', true);
  const asks = (more: string): { title: string; text: string } =>
    prompt(`Chỉ tiêu ${rowNumber(measure.no)}`, `${firstLabel(measure)} (${basisText(line)}). ${more}`);
  switch (measure.kind) {
    case 'ratio':
    case 'count':
      return entry(line, 'numerator', countCodec, wholeRule, asks('Nhập số nguyên.'));
    case 'yes-no':
      return entry(line, 'numerator', yesNoCodec, listRule(listNames.yesNo), asks('Chọn Có hoặc Không.'));
    case 'milestone':
      return entry(line, 'value', percentCodec, fractionRule, asks('Nhập tỷ lệ, ví dụ 85%.'));
    case 'level':
    case 'average':
      return measure.unit === 'percent'
        ? entry(line, 'value', percentCodec, levelRule, asks('Nhập tỷ lệ, ví dụ 12,5%.'))
        : entry(line, 'value', quantityCodec, levelRule, asks('Nhập số.'));
  }
}

export function secondFigure(line: MeasureLine): ColumnCell {
  const { measure, plan } = line;
  if (!line.givesFigures) return locked('–', true);
  const ask = (more: string): { title: string; text: string } =>
    prompt(`Chỉ tiêu ${rowNumber(measure.no)}`, `${secondLabel(measure)}. ${more}`);
  switch (measure.kind) {
    case 'ratio':
      return entry(line, 'denominator', countCodec, wholeRule, ask(`Nhập số nguyên (${basisText(line)}).`));
    case 'milestone':
      return entry(line, 'operatingSince', dayCodec, dayRule(firstDay(plan), plan.until), ask('Nhập ngày/tháng/năm.'));
    case 'yes-no':
      return locked('1', true);
    default:
      return locked('–', true);
  }
}
