/** --previous and --decisions: what earlier consolidations left, from their workbooks or tables of data. */
import type { Docket } from '../../consolidation/docket';
import type { PreviousTable } from '../../consolidation/longTable/longLine';
import type { ConsolidationScope } from '../../consolidation/scope';
import { failure, success, type Result } from '../../result';
import {
  docketFor,
  earlierTable,
  earlierWorkbook,
  historyFor,
  type Earlier,
} from '../../workflows/consolidate/earlier';
import { emptyDocket } from '../../workflows/consolidate/fromFiles';
import { describeRefusal } from '../../workflows/describe';
import type { FileHost } from '../context';

/** As long as one text can be in this program. */
export const TABLE_BYTES = 480 * 1024 * 1024;

export interface TakenUp {
  readonly previous?: PreviousTable;
  readonly docket: Docket;
}

export async function takenUp(
  scope: ConsolidationScope,
  texts: ReadonlyMap<string, string>,
  files: FileHost,
): Promise<Result<TakenUp, string>> {
  const [history, decided] = [texts.get('previous'), texts.get('decisions')];
  const previous =
    history === undefined ? success(undefined) : await take(history, files, historyFor.bind(null, scope));
  if (!previous.ok) return previous;
  const docket = decided === undefined ? success(emptyDocket) : await take(decided, files, docketFor.bind(null, scope));
  if (!docket.ok) return docket;
  return success({ docket: docket.value, ...(previous.value ? { previous: previous.value } : {}) });
}

async function take<Part>(
  path: string,
  files: FileHost,
  part: (earlier: Earlier) => Result<Part, string>,
): Promise<Result<Part, string>> {
  const earlier = await earlierFrom(path, files);
  if (!earlier.ok) return earlier;
  const taken = part(earlier.value);
  return taken.ok ? taken : failure(`${path}: ${taken.error}`);
}

async function earlierFrom(path: string, files: FileHost): Promise<Result<Earlier, string>> {
  const isTable = path.toLowerCase().endsWith('.json');
  const read = isTable ? files.readBytes(path, TABLE_BYTES) : await files.readOwn(path);
  if (!read.ok) return failure(describeRefusal(path, read.error));
  const earlier = read.value instanceof Uint8Array ? earlierTable(read.value) : earlierWorkbook(read.value);
  return earlier.ok ? earlier : failure(`${path}: ${earlier.error}`);
}
