/** A workbook of its own, in a new window of Excel. */
import { failure, success, type Result } from '../../result';
import type { Refusal } from '../../workbook/refusal';
import { failureOf, refusalOf } from './failures';

/** @param base64 the bytes of an .xlsx file. Excel gives the workbook a name; the officer saves it under ours. */
export async function openWindow(base64: string): Promise<Result<void, Refusal>> {
  try {
    await Excel.createWorkbook(base64);
    return success(undefined);
  } catch (error) {
    return failure(refusalOf(failureOf(error)));
  }
}
