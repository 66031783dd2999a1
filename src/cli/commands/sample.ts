/** sample: fills the made workbooks of a folder with sample entries, and lists the planted mistakes in sample.json. */
import type { ReportScope } from '../../plan/scope';
import { describeRefusal } from '../../workflows/describe';
import { workbookFileName } from '../../workflows/makeWorkbook';
import { readEntries } from '../../workflows/readEntries';
import { makeSample, planSample, type PlantedMistake } from '../../workflows/sample/sampleWorkbooks';
import { SAMPLE_MARK } from '../../workflows/sample/sampleText';
import { reportScope } from '../../workflows/scope';
import type { Entries } from '../../entries/entries';
import { parseArguments } from '../arguments';
import { exitCodes, type CliContext, type Command } from '../context';
import { giveUp } from '../giveUp';
import { usageError } from '../help';

const LIST = 'sample.json';

interface SampleFile {
  readonly file: string;
  readonly agency: string;
  readonly mistake?: PlantedMistake;
}

export const sample: Command = async (args, context) => {
  const { files, print, progress } = context;
  const parsed = parseArguments(args, { seed: { kind: 'text' } }, { takesNames: true });
  if (!parsed.ok) return giveUp(context, usageError('sample', parsed.error));
  const [folder, another] = parsed.value.positionals;
  if (folder === undefined || another !== undefined)
    return giveUp(context, usageError('sample', 'Hãy nêu đúng một thư mục.'));
  const seed = Number(parsed.value.texts.get('seed') ?? '1');
  if (!Number.isSafeInteger(seed)) return giveUp(context, usageError('sample', 'Tùy chọn --seed cần một số nguyên.'));
  const names = files.list(folder);
  if (!names.ok) return giveUp(context, describeRefusal(folder, names.error));

  const targets: { name: string; scope: ReportScope }[] = [];
  for (const name of names.value) {
    const target = await emptyWorkbook(files.join(folder, name), context);
    if (typeof target === 'string') return giveUp(context, target);
    targets.push({ name, scope: target });
  }
  if (targets.length === 0)
    return giveUp(context, `Thư mục ${folder} không có tệp báo cáo nào; hãy lập tệp bằng lệnh make trước.`);
  const plan = planSample(
    targets.map(({ scope }) => scope),
    seed,
  );
  const listed: SampleFile[] = [];
  for (const [index, { name, scope }] of targets.entries()) {
    const { model, mistake } = makeSample(scope, seed, plan.assigned.get(workbookFileName(scope)));
    const written = await files.workbook(files.join(folder, name), { force: true }).write(model);
    if (!written.ok) return giveUp(context, describeRefusal(files.join(folder, name), written.error));
    listed.push({ file: name, agency: scope.agency.id, ...(mistake ? { mistake } : {}) });
    progress.step('Điền số liệu mẫu', index + 1, targets.length);
  }
  progress.end();
  const list = files.join(folder, LIST);
  const saved = files.writeText(
    list,
    `${JSON.stringify({ seed, files: listed, notPlanted: plan.notPlanted }, null, 2)}\n`,
    { force: true },
  );
  if (!saved.ok) return giveUp(context, describeRefusal(list, saved.error));
  print(`Đã điền số liệu mẫu vào ${targets.length} tệp; ${plan.assigned.size} tệp có lỗi đặt sẵn, liệt kê ở ${list}.`);
  return exitCodes.clean;
};

/** The scope of a workbook nobody has filled in (or that holds a sample already), or why it is left alone. */
async function emptyWorkbook(path: string, { files, library }: CliContext): Promise<ReportScope | string> {
  const snapshot = await files.workbook(path).read();
  if (!snapshot.ok) return describeRefusal(path, snapshot.error);
  const entries = readEntries(library, snapshot.value);
  if (!entries) return `${path}: không phải tệp báo cáo vừa lập nên không điền số liệu mẫu.`;
  if (!isEmptyOrSample(entries)) return `${path}: đã có số liệu thật nên không điền số liệu mẫu.`;
  const { planId, agencyId, periodId, cutOff, riders = [] } = entries.identity;
  const scope = reportScope(library, { planId, agency: agencyId, periodId, cutOff, riders });
  return scope.ok ? scope.value : `${path}: không phải tệp báo cáo vừa lập nên không điền số liệu mẫu.`;
}

function isEmptyOrSample(entries: Entries): boolean {
  const { info, general, measures, tasks, coordination, outside, unread, retired = [] } = entries;
  const texts = Object.keys(info).length + Object.keys(general).length;
  const rows = measures.size + tasks.size + coordination.size + outside.length + unread.length + retired.length;
  return texts + rows === 0 || (general.overview ?? '').startsWith(SAMPLE_MARK);
}
