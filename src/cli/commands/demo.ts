/**
 * demo: the main job from end to end, for every lead agency of plan 224 in November 2026: workbooks made, sample entries
 * filled in, checked, the reports made of those that pass, all of it consolidated, and the consolidator's reports made.
 */
import type { Share } from '../../figures/headline';
import type { CityReportKind } from '../../report/city/source';
import { countsText, describeRefusal } from '../../workflows/describe';
import { leadersText } from '../../workflows/catalogue';
import { totalText } from '../../workflows/headlineLines';
import { makeReport } from '../../workflows/makeReport';
import type { CheckedWorkbook } from '../../workflows/checkWorkbook';
import { success } from '../../result';
import { parseArguments } from '../arguments';
import { checkFile } from '../checkFile';
import { exitCodes, type CliContext, type Command, type FileHost } from '../context';
import { giveUp } from '../giveUp';
import { consolidate } from './consolidate';
import { make } from './make';
import { report } from './report';
import { reportFileName } from '../report/fileNames';
import { writeReportFiles } from '../report/written';
import { sample } from './sample';

const PLAN = '224-2025';
const PERIOD = '2026-11';
/** A city of another day than today's: most reports are made the day before the deadline, the rest sent after it. */
const MADE = '2026-11-13T02:00:00Z';
const SENT_LATE = '2026-11-16T02:00:00Z';
const CONSOLIDATED = '2026-11-20T02:00:00Z';

export const demo: Command = async (args, context) => {
  const parsed = parseArguments(args, { out: { kind: 'text' } });
  if (!parsed.ok) return giveUp(context, parsed.error);
  const out = parsed.value.texts.get('out');
  const folder = out ?? context.files.join('demo', PERIOD);
  // Only the demo's own folder is made anew over what stands there: another may hold an office's real reports.
  const force = out === undefined ? ['--force'] : [];
  const quiet: CliContext = { ...context, print: () => undefined };
  const made = await make(['--plan', PLAN, '--period', PERIOD, '--all', '--out', folder, ...force], quiet);
  if (made !== exitCodes.clean) return made;
  const filled = await sample([folder], quiet);
  if (filled !== exitCodes.clean) return filled;
  const sent = await checkAndReport(folder, { ...context, now: () => MADE });
  if (!sent) return exitCodes.unusable;
  context.print('');
  // Not among the reports: the next run would take it for one.
  const own = context.files.join(folder, 'tong-hop');
  const ready = context.files.makeFolder(own);
  if (!ready.ok) return giveUp(context, describeRefusal(own, ready.error));
  const workbook = context.files.join(own, `tong-hop_${PERIOD}.xlsx`);
  const code = await consolidate([...sent, '--plan', PLAN, '--period', PERIOD, '--out', workbook, ...force], {
    ...context,
    now: () => CONSOLIDATED,
    files: { ...context.files, find: (given) => changedOn(SENT_LATE, context.files.find(given)) },
  });
  // That agencies are missing and rows are faulty is what the demo shows.
  if (code !== exitCodes.errors && code !== exitCodes.clean) return code;
  context.print('');
  for (const kind of ['month', 'quarter'] satisfies CityReportKind[]) {
    const reported = await report(['--consolidated', workbook, '--kind', kind, '--docx', ...force], context);
    if (reported !== exitCodes.clean) return reported;
  }
  return exitCodes.clean;
};

/** The day of a report is its stamp's; of a workbook without one the file's own. */
const changedOn = (modified: string, found: ReturnType<FileHost['find']>): ReturnType<FileHost['find']> =>
  found.ok ? success({ ...found.value, files: found.value.files.map((file) => ({ ...file, modified })) }) : found;

/** What the agencies send: their reports, and where one is still faulty or nobody's the workbook itself. */
async function checkAndReport(folder: string, context: CliContext): Promise<readonly string[] | undefined> {
  const { files, progress, complain, print } = context;
  const names = files.list(folder);
  const reports = files.join(folder, 'bao-cao');
  const ready = files.makeFolder(reports);
  if (!names.ok || !ready.ok) {
    complain(`Không dùng được thư mục ${folder}.`);
    return undefined;
  }
  const checked: CheckedWorkbook[] = [];
  const sent: string[] = [];
  let unattributed = 0;
  for (const [index, name] of names.value.entries()) {
    let file = files.join(folder, name);
    const outcome = await checkFile(file, context);
    if (outcome.kind === 'checked') {
      checked.push(outcome);
      const madeReport = await makeReport(outcome, context.now());
      if (madeReport.ok) {
        const path = files.join(reports, reportFileName(name));
        const written = await writeReportFiles(
          madeReport.value,
          { out: path, withDocuments: true, isForced: true },
          context,
        );
        if (!written.ok) {
          progress.end();
          complain(written.error);
          return undefined;
        }
        file = path;
      }
    } else {
      unattributed += 1;
    }
    sent.push(file);
    progress.step('Kiểm tra và lập báo cáo', index + 1, names.value.length);
  }
  progress.end();
  const plan = context.library.plans.get(PLAN);
  if (plan) print(`\nKế hoạch ${PLAN}, kỳ ${PERIOD}, số liệu mẫu: ${leadersText(context.library, plan, plan.until)}`);
  const made = sent.filter((path) => path.startsWith(reports)).length;
  summary(names.value.length, checked, unattributed, made).forEach(print);
  print(`Tệp báo cáo: ${folder}`);
  print(`Báo cáo đã lập: ${reports}`);
  print(`Lỗi đặt sẵn trong số liệu mẫu: ${files.join(folder, 'sample.json')}`);
  return sent;
}

function summary(total: number, checked: readonly CheckedWorkbook[], unattributed: number, made: number): string[] {
  const over = (pick: (of: CheckedWorkbook['figures']['headline']) => Share): string =>
    totalText(checked.map(({ figures }) => pick(figures.headline)));

  return [
    `  Đã lập và điền số liệu mẫu:      ${total} tệp báo cáo`,
    `  Không xác định được là của ai:   ${unattributed} tệp (lỗi đặt sẵn)`,
    `  Nội dung cần rà soát:            ${countsText(checked.flatMap(({ findings }) => findings))}`,
    `  Báo cáo đã lập:                  ${made}; còn lỗi nên chưa lập: ${checked.length - made}`,
    `  Chỉ tiêu đạt, vượt:              ${over((headline) => headline.targetsMet)}`,
    `  Nhiệm vụ đến hạn đã hoàn thành:  ${over((headline) => headline.dueTasksDone)}`,
    `  Thường xuyên có kết quả:         ${over((headline) => headline.continuousWithResults)}`,
  ];
}
