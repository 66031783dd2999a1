import { showsDay } from '../../../../src/hosts/xlsx/read/dateStyles';

test.each([
  'dd/mm/yyyy',
  'd',
  'mmm',
  'MM-YY',
  'yyyy"-năm"',
  '[$-42A]dd mmmm yyyy',
  '[Magenta]mmmm',
  'd/m/yy h:mm',
  '#;[Red]d',
])('%s shows a day', (code) => expect(showsDay(code)).toBe(true));

test.each([
  'General',
  '0.00%',
  '@',
  'h:mm',
  'mm:ss',
  '[h]:mm',
  '[mm]',
  '#,##0 "đồng/ngày dmy"',
  '#,##0\\d',
  '_d0',
  '*d0',
  '[Red]0',
  '"dd',
  '[dd',
  '',
])('%s does not', (code) => expect(showsDay(code)).toBe(false));
