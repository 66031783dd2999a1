/** plan import: a plan out of a Word file, a worksheet, a pasted table or the reviewed workbook; review first, then the file. */
import { describeRefusal } from '../../workflows/describe';
import { draftState, reviewWorkbook, stateLines } from '../../workflows/plans/bringIn';
import { planFileText } from '../../workflows/plans/planFile';
import { parseArguments } from '../arguments';
import { exitCodes, type Command } from '../context';
import { giveUp, rejected } from '../giveUp';
import { usageError } from '../help';
import { notWrittenLine } from '../hints';
import { readDraft } from '../planSource';

const SPECS = {
  out: { kind: 'text', isRequired: true },
  review: { kind: 'text', isRequired: true },
  force: { kind: 'flag' },
} as const;

export const planImport: Command = async (args, context) => {
  const { complain, files, library, print } = context;
  const parsed = parseArguments(args, SPECS, { takesNames: true });
  if (!parsed.ok) return giveUp(context, usageError('plan import', parsed.error));
  const { positionals, texts, flags } = parsed.value;
  const [path, another] = positionals;
  if (path === undefined || another !== undefined) {
    return giveUp(context, usageError('plan import', 'Hãy nêu đúng một tệp.'));
  }
  const [out, review] = [texts.get('out') ?? '', texts.get('review') ?? ''];
  if ([out, review].some((name) => files.isSame(name, path))) {
    return giveUp(context, `Không ghi đè lên chính tệp ${path}; hãy nêu tên khác ở --out, --review.`);
  }
  const force = flags.has('force');
  if (!force && files.exists(out)) return giveUp(context, notWrittenLine(out, { code: 'exists' }));

  const draft = await readDraft(path, context);
  if (!draft.ok) return rejected(draft.error, context);
  const state = draftState(draft.value, out, library.agencies);
  const reviewed = await files.workbook(review, { force }).write(reviewWorkbook(draft.value, library.agencies));
  if (!reviewed.ok) return giveUp(context, notWrittenLine(review, reviewed.error));
  print(path);
  for (const line of stateLines(draft.value.plan, state)) print(`  ${line}`);
  print(`Đã ghi bảng rà soát: ${review}`);
  if (!state.plan) {
    complain(`Chưa ghi tệp kế hoạch ${out} vì còn thiếu:`);
    for (const line of state.missing) complain(`  ${line}`);
    complain(
      `Hãy điền, sửa trong ${review}, lưu lại rồi nạp lại: plan import ${review} --out ${out} --review TỆP-KHÁC`,
    );
    return exitCodes.errors;
  }
  const written = files.writeText(out, planFileText(state.plan), { force });
  if (!written.ok) return giveUp(context, describeRefusal(out, written.error));
  print(`Đã ghi tệp kế hoạch: ${out}`);
  if (state.counts.doubts > 0) {
    print(`Còn nội dung cần xem lại: sửa trong ${review}, lưu lại rồi nạp lại bằng lệnh plan import.`);
  }
  print('Để dùng kế hoạch này, hãy chép tệp vào thư mục của tỉnh trong templates (ví dụ templates/can-tho).');
  return state.counts.doubts > 0 ? exitCodes.errors : exitCodes.clean;
};
