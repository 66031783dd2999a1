/** Data validation of warning style and conditional formats: the calls for those of a model. */
import { unreachable } from '../../../result';
import type { ConditionalFormatModel, ValidationModel } from '../../../workbook/model';
import { areasAt } from '../ranges';
import { hexOf } from './queueLooks';

/** A model's area, "B2:B5 D2:D5", as Excel takes it. */
const addressesOf = (area: string): string => area.replaceAll(' ', ',');

function ruleOf(rule: ValidationModel['rule']): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: `=${rule.source}` } };
    case 'whole':
      return { wholeNumber: { formula1: rule.min, formula2: rule.max, operator: 'Between' } };
    case 'decimal':
      return { decimal: { formula1: rule.min, formula2: rule.max, operator: 'Between' } };
    case 'date':
      return { date: { formula1: rule.min, formula2: rule.max, operator: 'Between' } };
    case 'textLength':
      return { textLength: { formula1: rule.max, operator: 'LessThanOrEqualTo' } };
    case 'any':
      // A cell without a rule shows no prompt; this one always holds.
      return { custom: { formula: '=TRUE' } };
    default:
      return unreachable(rule);
  }
}

/** Without a warning of ours nothing is shown: Excel's own sentence would be in the computer's language. */
const alertOf = (warning: ValidationModel['warning']): Excel.DataValidationErrorAlert => ({
  showAlert: warning !== undefined,
  style: 'Warning',
  title: warning?.title ?? '',
  message: warning?.text ?? '',
});

export function queueValidation(sheet: Excel.Worksheet, { area, rule, prompt, warning }: ValidationModel): void {
  const { dataValidation } = areasAt(sheet, addressesOf(area));
  dataValidation.rule = ruleOf(rule);
  dataValidation.errorAlert = alertOf(warning);
  if (prompt) dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
}

/** @param priority from 0; a new format takes the place it is given, those from there on move down. */
export function queueConditionalFormat(
  sheet: Excel.Worksheet,
  { area, formula, style }: ConditionalFormatModel,
  priority: number,
): void {
  const added = areasAt(sheet, addressesOf(area)).conditionalFormats.add('Custom');
  const { rule, format } = added.custom;
  rule.formula = `=${formula}`;
  if (style.color !== undefined) format.font.color = hexOf(style.color);
  if (style.bold) format.font.bold = true;
  if (style.italic) format.font.italic = true;
  if (style.fill !== undefined) format.fill.color = hexOf(style.fill);
  added.priority = priority;
}
