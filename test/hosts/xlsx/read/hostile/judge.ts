/** What came of reading a hostile file, beside what must come of it. */
import { isDeepStrictEqual } from 'node:util';
import type { Result } from '../../../../../src/result';
import type { Refusal } from '../../../../../src/workbook/refusal';
import type { Snapshot } from '../../../../../src/workbook/snapshot';
import type { HostileFile } from './hostileFile';

export interface Judged {
  /** The code it was refused with, or "read". */
  readonly answer: string;
  readonly isRight: boolean;
}

export function judge({ answer }: HostileFile, result: Result<Snapshot, Refusal>): Judged {
  if (!result.ok) return { answer: result.error.code, isRight: result.error.code === answer };
  const isRight = typeof answer !== 'string' && isDeepStrictEqual(answer.found(result.value), answer.expected);
  return { answer: 'read', isRight };
}
