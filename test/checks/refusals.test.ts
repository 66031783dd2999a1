import { describeRefusal } from '../../src/checks/describe/refusals';
import { refusalCodes } from '../../src/workbook/refusal';

const WHOLE = /^(\p{Lu}|“)[^]*\.$/u;

describe.each(refusalCodes)('%s', (code) => {
  it.each([undefined, 'xl/worksheets/sheet1.xml'])('has a whole sentence and a way out, with detail %s', (detail) => {
    const { message, fix } = describeRefusal(detail === undefined ? { code } : { code, detail });
    expect(message).toMatch(WHOLE);
    expect(fix).toMatch(/^Hãy [^]*\.$/);
    expect(message + fix).not.toMatch(/undefined|\{|\}/);
  });
});

it('tells how to mend an old file, and which part is broken', () => {
  expect(describeRefusal({ code: 'old-xls' }).fix).toBe('Hãy mở tệp bằng Excel và lưu lại dạng .xlsx.');
  expect(describeRefusal({ code: 'corrupt', detail: 'xl/workbook.xml' }).message).toBe(
    'Tệp bị hỏng (ở phần “xl/workbook.xml”).',
  );
});

it('has a sentence of its own for each reason', () => {
  expect(new Set(refusalCodes.map((code) => describeRefusal({ code }).message)).size).toBe(refusalCodes.length);
});
