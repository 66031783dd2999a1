/** Why a draft is no plan yet, for whoever completes it in a sheet and never sees the file: by row number and column. */
import { rowNumber } from '../../entries/rowNumber';
import { describeTemplateFault } from '../../plan/describeTemplateFault';
import type { Plan } from '../../plan/plan';
import type { TemplateFault } from '../../plan/templateFault';

const FACTS = new Map([
  ['id', 'Số, ký hiệu'],
  ['short', 'Số, ký hiệu'],
  ['number', 'Số, ký hiệu'],
  ['signed', 'Ngày ban hành'],
  ['issuer', 'Cơ quan ban hành'],
  ['title', 'Tên kế hoạch'],
  ['from', 'Ngày bắt đầu'],
  ['until', 'Ngày kết thúc'],
]);

const COLUMNS = new Map([
  ['no', 'Số thứ tự'],
  ['text', 'Nội dung'],
  ['lead', 'Cơ quan chủ trì'],
  ['coordinating', 'Cơ quan phối hợp'],
  ['due', 'Thời hạn'],
  ['deliverable', 'Sản phẩm'],
  ['field', 'Lĩnh vực'],
  ['measures', 'Thước đo'],
]);

const IN_ANNEX = /^annexes\[(\d+)\](?:\.rows\[(\d+)\])?(?:\.(.*))?$/;

/** One line for each thing to mend. */
export function draftFaultLines(plan: Plan, faults: readonly TemplateFault[]): string[] {
  // Ids begin with the plan's own: while that is missing, none of theirs is a fault of its own.
  const own = plan.id === '' ? faults.filter(({ path }) => path === 'id' || !path.endsWith('id')) : faults;
  return [...new Set(own.map((fault) => line(plan, fault)))];
}

function line({ annexes }: Plan, fault: TemplateFault): string {
  const [, annexAt, rowAt, rest = ''] = IN_ANNEX.exec(fault.path) ?? [];
  const annex = annexAt === undefined ? undefined : annexes[Number(annexAt)];
  const row = rowAt === undefined ? undefined : annex?.rows[Number(rowAt)];
  const field = /^\w+/.exec(annex ? rest : fault.path)?.[0] ?? '';
  const label = (annex ? COLUMNS : FACTS).get(field);
  if (label === undefined && !row) return describeTemplateFault(fault);
  const place = [annex?.label, row && rowNumber(row.no), label].filter((part) => part !== undefined).join(', ');
  return `${place}: ${fault.got === undefined || fault.got === '""' ? 'còn thiếu.' : demandOf(fault)}`;
}

/** The sentence without the file and the path in it. */
function demandOf(fault: TemplateFault): string {
  const place = fault.path === '' ? '' : `, tại ${fault.path}`;
  return describeTemplateFault(fault).slice(`Tệp ${fault.file}${place}: `.length);
}
