/** --consolidated: the consolidator's report out of a consolidated workbook, with what officers changed in it before. */
import { failure, success, type Result } from '../../result';
import { describeRefusal } from '../../workflows/describe';
import { cityReportFileNames, makeCityReport } from '../../workflows/report/cityReport';
import {
  cityKindNames,
  cityKindProblem,
  isCityReportKind,
  type CityReportAbout,
} from '../../workflows/report/cityKinds';
import { openCitySource, type OpenedCity } from '../../workflows/report/citySource';
import { earlierCityEdits, type EarlierEdits } from '../../workflows/report/earlierCityReport';
import { editLines } from '../../workflows/report/editLines';
import { unkeptLines } from '../../workflows/report/unkeptLines';
import type { ParsedArguments } from '../arguments';
import { TABLE_BYTES } from '../consolidation/takenUp';
import { exitCodes, type CliContext, type ExitCode, type FileHost } from '../context';
import { giveUp } from '../giveUp';
import { usageError } from '../help';
import { beside } from './fileNames';
import { outProblem, writeReportFiles } from './written';

export async function cityReport(
  path: string,
  { texts, flags }: ParsedArguments,
  context: CliContext,
): Promise<ExitCode> {
  const { files, print } = context;
  const asked = askedAbout(texts);
  if (!asked.ok) return giveUp(context, usageError('report', asked.error));
  const opened = await openCity(path, texts.get('data'), context);
  if (!opened.ok) return giveUp(context, opened.error);
  const { source, docket } = opened.value;
  const problem = cityKindProblem(source.scope, asked.value.kind);
  if (problem !== undefined) return giveUp(context, `${path}: ${problem}`);
  const earlier = await earlierEdits(texts.get('edited'), opened.value, asked.value, files);
  if (!earlier.ok) return giveUp(context, earlier.error);
  const { edits = [], ...draft } = docket.reports?.find(({ kind }) => kind === asked.value.kind) ?? {};
  const about = { ...draft, ...asked.value };
  const out = texts.get('out') ?? beside(path, cityReportFileNames(source.scope, about).workbook);
  const unwritable = outProblem(out, [path], files);
  if (unwritable !== undefined) return giveUp(context, unwritable);
  const made = makeCityReport(source, about, [...edits, ...earlier.value.edits]);
  const where = { out, withDocuments: flags.has('docx'), isForced: flags.has('force') };
  const written = await writeReportFiles(made, where, context);
  if (!written.ok) return giveUp(context, written.error);
  print(`Đã lập ${cityKindNames[about.kind]}: ${written.value.join(', ')}.`);
  editLines(made.edits, made.made).forEach(print);
  unkeptLines(earlier.value.unkept).forEach(print);
  return exitCodes.clean;
}

/** "quarter", and of a report on request the document that asks for it. */
function askedAbout(texts: ReadonlyMap<string, string>): Result<CityReportAbout, string> {
  const [kind, request] = [texts.get('kind'), texts.get('request')];
  if (kind === undefined) return failure('Thiếu tùy chọn --kind.');
  if (!isCityReportKind(kind)) {
    return failure(`Không có loại báo cáo “${kind}”; --kind là một trong: ${Object.keys(cityKindNames).join(', ')}.`);
  }
  if (request !== undefined && kind !== 'request') return failure('Tùy chọn --request chỉ dùng với --kind request.');
  return success({ kind, ...(request === undefined ? {} : { request }) });
}

async function openCity(
  path: string,
  table: string | undefined,
  { files, library }: CliContext,
): Promise<Result<OpenedCity, string>> {
  const snapshot = await files.readOwn(path);
  if (!snapshot.ok) return failure(describeRefusal(path, snapshot.error));
  const bytes = table === undefined ? success(undefined) : files.readBytes(table, TABLE_BYTES);
  if (!bytes.ok) return failure(describeRefusal(table ?? path, bytes.error));
  const opened = openCitySource(library, snapshot.value, bytes.value);
  return opened.ok ? opened : failure(`${path}: ${opened.error}`);
}

async function earlierEdits(
  path: string | undefined,
  { source }: OpenedCity,
  about: CityReportAbout,
  files: FileHost,
): Promise<Result<EarlierEdits, string>> {
  if (path === undefined) return success({ edits: [], unkept: [] });
  const snapshot = await files.readOwn(path);
  if (!snapshot.ok) return failure(describeRefusal(path, snapshot.error));
  const edits = earlierCityEdits(source.scope, about, snapshot.value);
  return edits.ok ? edits : failure(`${path}: ${edits.error}`);
}
