import { failureOf, isPassing, refusalOf } from '../../../src/hosts/excel/failures';

const failed = (code: string, ...steps: string[]) => ({ code, steps });

test.each([
  ['InvalidOperationInCellEditMode', 'cell-edit'],
  ['ActivityLimitReached', 'busy'],
  ['WriteNotSupportedWhenModalDialogOpen', 'busy'],
  ['InvalidOrTimedOutSession', 'session-lost'],
  ['AccessDenied', 'read-only'],
  ['RequestPayloadSizeLimitExceeded', 'too-much-at-once'],
  ['ResponsePayloadSizeLimitExceeded', 'too-much-at-once'],
  ['ItemNotFound', 'sheet-gone'],
  ['ApiNotFound', 'not-supported'],
])('%s is %s', (code, ours) => {
  expect(refusalOf(failed(code))).toEqual({ code: ours });
});

test('what is not known is named', () => {
  expect(refusalOf(failed('GeneralException'))).toEqual({ code: 'excel-failed', detail: 'GeneralException' });
});

test.each([
  ['AccessDenied', { code: 'read-only' }],
  ['ItemNotFound', { code: 'sheet-gone', detail: '224-PL I' }],
  ['ActivityLimitReached', { code: 'busy' }],
])('%s at a sheet', (code, refusal) => {
  expect(refusalOf(failed(code), '224-PL I')).toEqual(refusal);
});

test('waiting helps only where Excel had not begun', () => {
  expect(isPassing(failed('ActivityLimitReached'))).toBe(true);
  expect(isPassing(failed('InvalidOperationInCellEditMode'))).toBe(true);
  expect(isPassing(failed('ActivityLimitReached', 'fill A'))).toBe(false);
  expect(isPassing(failed('AccessDenied'))).toBe(false);
  expect(isPassing(failed('Timeout'))).toBe(false);
});

test('the steps are the traces the client passed', () => {
  expect(failureOf({ code: 'AccessDenied', traceMessages: ['open A'] })).toEqual(failed('AccessDenied', 'open A'));
});

test('a mistake of ours goes on', () => {
  const mistake = new TypeError('no such thing');
  expect(() => failureOf(mistake)).toThrow(mistake);
});

test('access denied at a sheet, once begun, is that sheet’s protection', () => {
  expect(refusalOf(failed('AccessDenied', 'cell 224-PL I'), '224-PL I')).toEqual({
    code: 'sheet-protected',
    detail: '224-PL I',
  });
});
