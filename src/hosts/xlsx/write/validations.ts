/** Data validation of warning style: it asks, it never forbids. */
import type { DataValidation } from 'hucre/xlsx';
import type { ValidationModel } from '../../../workbook/model';
import { unreachable } from '../../../result';
import { serialOfDay } from '../../../workbook/serial';
import { spellText } from './text';

type Test = Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2'>;

function testOf(rule: ValidationModel['rule']): Test {
  switch (rule.kind) {
    case 'list':
      return { type: 'list', formula1: rule.source };
    case 'whole':
    case 'decimal':
      return { type: rule.kind, operator: 'between', formula1: String(rule.min), formula2: String(rule.max) };
    case 'date':
      return {
        type: 'date',
        operator: 'between',
        formula1: String(serialOfDay(rule.min)),
        formula2: String(serialOfDay(rule.max)),
      };
    case 'textLength':
      return { type: 'textLength', operator: 'lessThanOrEqual', formula1: String(rule.max) };
    case 'any':
      // hucre cannot write the type "none"; a condition that always holds shows its prompt just the same.
      return { type: 'custom', formula1: 'TRUE' };
    default:
      return unreachable(rule);
  }
}

/** Without a warning of ours nothing is shown: Excel's own sentence would be in the computer's language. */
export const validationOf = ({ area, rule, prompt, warning }: ValidationModel): DataValidation => ({
  ...testOf(rule),
  range: area,
  allowBlank: true,
  errorStyle: 'warning',
  ...(prompt && { showInputMessage: true, inputTitle: spellText(prompt.title), inputMessage: spellText(prompt.text) }),
  ...(warning && {
    showErrorMessage: true,
    errorTitle: spellText(warning.title),
    errorMessage: spellText(warning.text),
  }),
});
