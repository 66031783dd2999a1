/** What a consolidation is written to: looked at before anything is read, written when all is known. */
import type { Consolidated } from '../../consolidation/consolidated';
import { failure, success, type Result } from '../../result';
import { csvTable } from '../../workflows/consolidate/csvTable';
import { earlierWorkbook } from '../../workflows/consolidate/earlier';
import { hasLinesBeside, layOutConsolidated } from '../../workflows/consolidate/fromFiles';
import { tableFile } from '../../workflows/consolidate/tableFile';
import type { CliContext, FileHost } from '../context';
import { notWrittenLine } from '../hints';
import { writeCorrespondence } from './correspondence';
import { writeTables } from './tables';
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
  return isForced ? undefined : lettersProblem(texts.get('letters'), files);
}

/** Letters and slips of an earlier run would lie among those of this one, to be sent out by mistake. */
function lettersProblem(folder: string | undefined, files: FileHost): string | undefined {
  if (folder === undefined || !files.exists(folder)) return undefined;
  const found = files.find(folder);
  return found.ok && found.value.files.length === 0
    ? undefined
    : `Thư mục nêu ở --letters đã có tệp: ${folder}. Hãy nêu thư mục mới, hoặc thêm --force để ghi vào thư mục này.`;
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

export interface WrittenOutputs {
  readonly paths: readonly string[];
  /** The folder that was being filled when all was interrupted. */
  readonly unfinished?: string;
}

/** What was written, or why something could not be; what was written before it stays. Each file is written whole or not at all. */
export async function writeOutputs(
  consolidated: Consolidated,
  { texts: given, isForced, paths, interruption }: Writing,
  context: CliContext,
): Promise<Result<WrittenOutputs, string>> {
  const { files } = context;
  const force = { force: isForced };
  const beside = hasLinesBeside(consolidated) ? tablesBeside(given.get('out')) : [];
  const texts = new Map([...beside, ...given]);
  const written: string[] = [];
  const isInterrupted = (): boolean => interruption.aborted;
  const writers = new Map<string, (path: string) => Written | Promise<Written>>([
    // Of these files alone it is not known before whether they are there already: found out last, the others would stand.
    ['parquet', (folder) => writeTables(consolidated, folder, force, context)],
    ['out', async (path) => said(path, await files.workbook(path, force).write(layOutConsolidated(consolidated)))],
    ['csv', (path) => said(path, files.writeParts(path, csvTable(consolidated.lines, consolidated.scope), force))],
    ['export-json', (path) => said(path, files.writeParts(path, tableFile(consolidated), force))],
    ['letters', (folder) => writeCorrespondence(consolidated, { folder, paths, force, interruption }, context)],
  ]);
  for (const [option, write] of writers) {
    const path = texts.get(option);
    if (path === undefined || isInterrupted()) continue;
    const done = await write(path);
    if (!done.ok) return written.length === 0 ? done : failure(`${done.error} Đã ghi trước đó: ${written.join(', ')}.`);
    if (option === 'letters' && isInterrupted()) return success({ paths: written, unfinished: path });
    written.push(path);
  }
  return success({ paths: written });
}
