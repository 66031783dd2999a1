/** What became of one filled workbook when its plan changed, in lines. */
import { rowNumber } from '../../entries/rowNumber';
import { countText } from '../../entries/words';
import type { PlanDiff } from '../../plan/diff/planDiff';
import type { RetiredRow } from '../../entries/entries';
import { rowLabel } from './diffRowLines';
import type { MigratedWorkbook, MigrationProblem } from './migrateWorkbook';

export function migrationLines({ entries, retired, changed, notCarried }: MigratedWorkbook): string[] {
  const rows = entries.measures.size + entries.tasks.size + entries.coordination.size;
  const values = retired.flatMap(({ fields }) => fields).length;
  return [
    `Giữ nội dung đã nhập của ${countText(rows)} dòng.`,
    ...(changed.length === 0
      ? []
      : [
          `Cần xem lại ${countText(changed.length)} dòng vì kế hoạch đã sửa dòng đó: ${changed.map(({ after }) => rowLabel(after)).join('; ')}.`,
        ]),
    ...(retired.length === 0
      ? []
      : [
          `Chuyển vào trang Dòng đã bỏ ${countText(values)} nội dung của ${countText(retired.length)} dòng:`,
          ...retired.map((row) => `  ${retiredLine(row)}`),
        ]),
    ...(notCarried.length === 0
      ? []
      : [`Không chuyển sang tệp mới (vẫn còn trong tệp gốc): ${notCarried.join(', ')}.`]),
  ];
}

const retiredLine = ({ annex, no, text, fields }: RetiredRow): string => {
  const row = [annex, no === '' ? '' : rowNumber(no), annex === '' ? text : '']
    .filter((part) => part !== '')
    .join(', ');
  return `${row}: ${fields.map(({ label }) => label).join(', ')}`;
};

/** Where reading the workbook itself says why not, its own lines say it. */
export function migrationProblemText(
  problem: Exclude<MigrationProblem, { kind: 'not-read' | 'no-scope' }>,
  { before }: PlanDiff,
): string {
  switch (problem.kind) {
    case 'of-other-plans':
      return `Không phải báo cáo theo Kế hoạch số ${before.number}, không có gì phải chuyển.`;
    case 'outside-too-long':
      return 'Các dòng thêm ngoài phụ lục quá dài, không ghi hết được vào một ô. Hãy rút gọn hoặc xóa bớt rồi chạy lại.';
  }
}
