/** That something was written, or in one line why it was not. */
import { failure, type Result } from '../../result';
import type { Refusal } from '../../workbook/refusal';
import { notWrittenLine } from '../hints';

export type Written = Result<void, string>;

export const said = (path: string, done: Result<void, Refusal>): Written =>
  done.ok ? done : failure(notWrittenLine(path, done.error));
