/** Parts of the site that are fetched when they are needed: after a new version has been put there, an old one may be gone. */
import { failure, success, type Result } from '../result';
import type { Refusal } from '../workbook/refusal';

/** @param fetched imports of parts, and nothing else that may fail */
export async function loaded<T>(fetched: Promise<T>): Promise<Result<T, Refusal>> {
  try {
    return success(await fetched);
  } catch {
    return failure({ code: 'part-missing' });
  }
}
