/** The files made of a consolidation: its workbook, the table of data, what is sent to agencies. */
import type { Consolidated } from '../../consolidation/consolidated';
import type { WorkbookModel } from '../../workbook/model';
import { csvTable } from '../../workflows/consolidate/csvTable';
import { hasLinesBeside, layOutConsolidated } from '../../workflows/consolidate/fromFiles';
import type { Correspondence, NamedLetter } from '../../workflows/consolidate/letters';
import { makeReviewSlip, type SlipProblem } from '../../workflows/consolidate/reviewSlip';
import { tableFile } from '../../workflows/consolidate/tableFile';
import { describeRefusal } from '../../workflows/describe';
import type { Library } from '../../workflows/library';
import { earlierFigures } from '../../consolidation/longTable/earlierFigures';
import { failure, success, type Result } from '../../result';
import type { Refusal } from '../../workbook/refusal';
import type { Snapshot } from '../../workbook/snapshot';
import type { ReceivedFile } from './calls';
import { bytesOf } from './files';
import type { MadeFile } from './views';

/** The workbook first; where it cannot hold the lines itself, they come with it. */
export async function workbookFiles(
  consolidated: Consolidated,
  writeXlsx: (model: WorkbookModel) => Promise<Uint8Array>,
): Promise<readonly MadeFile[]> {
  const bytes = await writeXlsx(layOutConsolidated(consolidated));
  const workbook = { fileName: `${stem(consolidated)}.xlsx`, bytes };
  return hasLinesBeside(consolidated)
    ? [workbook, tableOf(consolidated, 'csv'), tableOf(consolidated, 'json')]
    : [workbook];
}

export function tableOf(consolidated: Consolidated, kind: 'csv' | 'json'): MadeFile {
  const parts = kind === 'csv' ? csvTable(consolidated.lines, consolidated.scope) : tableFile(consolidated);
  return { fileName: `${stem(consolidated)}_du-lieu.${kind}`, bytes: whole([...parts]) };
}

/** "224_2026-11_tong-hop" */
const stem = ({ scope: { plan, period } }: Consolidated): string => `${plan.short}_${period.id}_tong-hop`;

export const letterFile = async (
  { fileName, letter }: NamedLetter,
  writeLetter: (letter: NamedLetter['letter']) => Promise<Uint8Array>,
): Promise<MadeFile> => ({ fileName, bytes: await writeLetter(letter) });

interface SlipMaking {
  readonly largest: number;
  readonly library: Library;
  readonly readReport: (bytes: Uint8Array) => Result<Snapshot, Refusal>;
  readonly writeXlsx: (model: WorkbookModel) => Promise<Uint8Array>;
}

/** @param received the file that counts, which is read again; absent where it has not been given here */
export async function slipFile(
  { previous }: Consolidated,
  { until, slips }: Correspondence,
  agencyId: string,
  received: ReceivedFile | undefined,
  { library, largest, readReport, writeXlsx }: SlipMaking,
): Promise<Result<MadeFile, string>> {
  const slip = slips.find((one) => one.agencyId === agencyId);
  if (!slip || !received) return failure(slipProblems['nothing-to-ask']);
  const bytes = await bytesOf(received, largest);
  const snapshot = bytes.ok ? readReport(bytes.value) : bytes;
  if (!snapshot.ok) return failure(describeRefusal(received.path, snapshot.error));
  const earlier = previous ? earlierFigures(previous) : undefined;
  const made = await makeReviewSlip(library, snapshot.value, { until, history: (id) => earlier?.get(id) ?? [] });
  if (!made.ok) return failure(slipProblems[made.error.kind]);
  return success({ fileName: slip.fileName, bytes: await writeXlsx(made.value.model) });
}

const slipProblems: Record<SlipProblem['kind'], string> = {
  'nothing-to-ask': 'Báo cáo của cơ quan này không có nội dung cần đề nghị rà soát.',
  'not-read': 'Tệp báo cáo không còn đọc được như lúc nhận. Hãy chọn lại tệp rồi lập phiếu.',
  'outside-too-long': 'Các dòng thêm ngoài phụ lục quá dài, không ghi hết được vào một ô nên không lập được phiếu.',
};

function whole(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
