/** What a consolidation is written to: looked at before anything is read, written when all is known. */
import type { Consolidated } from '../../consolidation/consolidated';
import { success, type Result } from '../../result';
import { csvTable } from '../../workflows/consolidate/csvTable';
import { earlierWorkbook } from '../../workflows/consolidate/earlier';
import { hasLinesBeside, layOutConsolidated } from '../../workflows/consolidate/fromFiles';
import { tableFile } from '../../workflows/consolidate/tableFile';
import type { CliContext, FileHost } from '../context';
import { notWrittenLine } from '../hints';
import { writeCorrespondence } from './correspondence';
import { said, type Written } from './written';

/** The options that name a file to write, each with the ending that keeps it from being taken for another kind. */
const ENDINGS: readonly (readonly [option: string, ending: string])[] = [
  ['out', '.xlsx'],
  ['csv', '.csv'],
  ['export-json', '.json'],
];

/** All that can be written; one of them must be asked for. */
const OUTPUTS: readonly string[] = [...ENDINGS.map(([option]) => option), 'parquet', 'letters'];

/** Where the tables stand that a workbook of too many files cannot hold itself: beside it, under its name. */
const tablesBeside = (out: string | undefined): [option: string, path: string][] =>
  out === undefined
    ? []
    : ENDINGS.filter(([option]) => option !== 'out').map(([option, ending]) => [
        option,
        `${out.slice(0, -'.xlsx'.length)}_du-lieu${ending}`,
      ]);

/** All files that may be written, of this run or of an earlier one. */
export const outputPaths = (texts: ReadonlyMap<string, string>): string[] => [
  ...ENDINGS.flatMap(([option]) => texts.get(option) ?? []),
  ...tablesBeside(texts.get('out')).map(([, path]) => path),
];

/** Why these files cannot be written, said before anybody waits for the reading. */
export async function outputProblem(
  texts: ReadonlyMap<string, string>,
  isForced: boolean,
  files: FileHost,
): Promise<string | undefined> {
  if (!OUTPUTS.some((option) => texts.has(option))) return 'Chưa nêu ghi kết quả vào đâu: --out TỆP.xlsx.';
  for (const [option, ending] of ENDINGS) {
    const path = texts.get(option);
    if (path === undefined) continue;
    if (!path.toLowerCase().endsWith(ending)) return `Tệp nêu ở --${option} phải có đuôi ${ending}: ${path}.`;
    const folder = path.replace(/[/\\]?[^/\\]*$/, '');
    if (folder !== '' && !files.exists(folder)) return notWrittenLine(path, { code: 'no-folder' });
    if (!files.exists(path)) continue;
    if (!isForced) return notWrittenLine(path, { code: 'exists' });
    if (option === 'out' && !(await isConsolidated(path, files))) {
      return `Không ghi đè lên ${path}: tệp này không phải tệp tổng hợp.`;
    }
  }
  return undefined;
}

/** A report of an agency is never written over, be it by a slip of the hand. */
async function isConsolidated(path: string, files: FileHost): Promise<boolean> {
  const snapshot = await files.readOwn(path);
  return snapshot.ok && earlierWorkbook(snapshot.value).ok;
}

export interface Writing {
  readonly texts: ReadonlyMap<string, string>;
  readonly isForced: boolean;
  /** Where the file of a name stands. */
  readonly paths: ReadonlyMap<string, string>;
  readonly interruption: AbortSignal;
}

/** The paths written, or why one could not be; what was written before it stays. Each is written whole or not at all. */
export async function writeOutputs(
  consolidated: Consolidated,
  { texts: given, isForced, paths, interruption }: Writing,
  context: CliContext,
): Promise<Result<readonly string[], string>> {
  const { files } = context;
  const force = { force: isForced };
  const beside = hasLinesBeside(consolidated) ? tablesBeside(given.get('out')) : [];
  const texts = new Map([...beside, ...given]);
  const written: string[] = [];
  const writers = new Map<string, (path: string) => Written | Promise<Written>>([
    ['out', async (path) => said(path, await files.workbook(path, force).write(layOutConsolidated(consolidated)))],
    ['csv', (path) => said(path, files.writeParts(path, csvTable(consolidated.lines, consolidated.scope), force))],
    ['export-json', (path) => said(path, files.writeParts(path, tableFile(consolidated), force))],
    ['parquet', (folder) => writeTables(consolidated, folder, force, context)],
    ['letters', (folder) => writeCorrespondence(consolidated, { folder, paths, force, interruption }, context)],
  ]);
  for (const [option, write] of writers) {
    const path = texts.get(option);
    if (path === undefined || interruption.aborted) continue;
    const done = await write(path);
    if (!done.ok) return done;
    written.push(path);
  }
  return success(written);
}

/** The long table as Parquet, a folder for each of its partitions. */
function writeTables(
  { lines }: Consolidated,
  folder: string,
  force: { readonly force: boolean },
  { files, writeParquet }: CliContext,
): Written {
  for (const { path, bytes } of writeParquet(lines)) {
    const whole = files.join(folder, path);
    const inFolder = files.join(folder, path.slice(0, path.lastIndexOf('/')));
    const made = said(inFolder, files.makeFolder(inFolder));
    const done = made.ok ? said(whole, files.writeParts(whole, [bytes], force)) : made;
    if (!done.ok) return done;
  }
  return success(undefined);
}
