/** The whole workbook as a snapshot, or why it could not be read. */
import { failure, success, type Result } from '../../../result';
import type { Refusal } from '../../../workbook/refusal';
import type { Snapshot } from '../../../workbook/snapshot';
import type { Book } from '../book';
import { refusalOf } from '../failures';
import { readWhole } from './readWhole';
import { snapshotOf } from './remembered';

export async function read(book: Book): Promise<Result<Snapshot, Refusal>> {
  const whole = await readWhole(book);
  return whole.ok ? success(snapshotOf(whole.value.remembered)) : failure(refusalOf(whole.error));
}
