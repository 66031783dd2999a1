/** The columns of the long table, in printing order: one declaration for Dữ liệu, CSV, the JSON schema, Parquet and reading back. */
import { z } from 'zod';
import { decisionLevels, rowCases } from '../../entries/entries';
import { daySchema } from '../../plan/day';
import { comparatorSchema } from '../../plan/measure';
import { ledgerStates } from '../ledger/ledger';
import type { LongLine } from './longLine';

export interface LongColumn {
  readonly key: keyof LongLine;
  /** As officers read it; each stands once. */
  readonly heading: string;
  /** integer is small and ours; a number may be large, or whatever an agency typed. */
  readonly type: 'text' | 'integer' | 'number' | 'day';
}

const text = (key: keyof LongLine, heading: string): LongColumn => ({ key, heading, type: 'text' });
const integer = (key: keyof LongLine, heading: string): LongColumn => ({ key, heading, type: 'integer' });
const number = (key: keyof LongLine, heading: string): LongColumn => ({ key, heading, type: 'number' });
const day = (key: keyof LongLine, heading: string): LongColumn => ({ key, heading, type: 'day' });

export const longColumns: readonly LongColumn[] = [
  text('province', 'Mã tỉnh, thành phố'),
  text('plan', 'Kế hoạch'),
  text('period', 'Kỳ báo cáo'),
  text('agency', 'Mã cơ quan'),
  text('agencyName', 'Cơ quan'),
  text('block', 'Khối'),
  integer('obliged', 'Có nghĩa vụ báo cáo (1: có)'),
  text('kind', 'Loại'),
  text('row', 'Mã dòng'),
  text('line', 'Mã nội dung'),
  text('no', 'Số thứ tự'),
  text('form', 'Hình thức theo dõi'),
  text('comparator', 'Dấu so sánh'),
  integer('threshold', 'Ngưỡng'),
  integer('scale', 'Mẫu của ngưỡng'),
  text('adding', 'Cách tổng hợp'),
  text('share', 'Cách giao'),
  integer('leadOrder', 'Thứ tự chủ trì'),
  integer('expected', 'Phải báo cáo (1: có)'),
  integer('counts', 'Tính vào số liệu chung (1: có)'),
  number('numerator', 'Tử số'),
  number('denominator', 'Mẫu số'),
  number('value', 'Giá trị'),
  number('percent', 'Tỷ lệ hoàn thành'),
  number('times', 'Số lần'),
  number('arisen', 'Số vụ việc phát sinh'),
  number('onTime', 'Số vụ việc đúng hạn'),
  number('quantity', 'Số lượng'),
  text('unit', 'Đơn vị tính'),
  day('completedOn', 'Ngày hoàn thành'),
  day('operatingSince', 'Ngày vận hành chính thức'),
  day('due', 'Thời hạn'),
  text('rowCase', 'Trường hợp'),
  text('basis', 'Căn cứ'),
  day('newDue', 'Thời hạn mới'),
  text('cause', 'Nguyên nhân, khó khăn'),
  day('expectedOn', 'Dự kiến hoàn thành'),
  text('result', 'Minh chứng; kết quả, sản phẩm'),
  text('proposal', 'Kiến nghị'),
  text('level', 'Cấp giải quyết'),
  number('estimate', 'Ước thực hiện đến 31/12'),
  day('estimatedOn', 'Ước ngày hoàn thành'),
  text('status', 'Đánh giá, trạng thái'),
  number('attainment', 'Mức độ đạt'),
  number('previousNumerator', 'Tử số kỳ trước'),
  number('previousDenominator', 'Mẫu số kỳ trước'),
  number('previousValue', 'Giá trị kỳ trước'),
  number('previousPercent', 'Tỷ lệ hoàn thành kỳ trước'),
  text('previousStatus', 'Đánh giá, trạng thái kỳ trước'),
  text('state', 'Tình trạng gửi báo cáo'),
  text('use', 'Sử dụng số liệu'),
  text('faults', 'Mã lỗi'),
  text('source', 'Nguồn số liệu'),
  text('file', 'Tệp'),
  text('fileHash', 'Mã băm SHA-256 của tệp'),
  text('sheet', 'Trang tính'),
  integer('sheetRow', 'Dòng trên trang tính'),
  integer('sending', 'Lần gửi'),
];

const flag = z.literal([0, 1]);
const word = z.string().min(1).exactOptional();
const figure = z.number().exactOptional();
const onDay = daySchema.exactOptional();

export const longLineSchema = z.strictObject({
  province: z.string(),
  plan: z.string().min(1),
  period: z.string().min(1),
  agency: z.string().min(1),
  agencyName: z.string().min(1),
  block: z.enum(['department', 'commune']),
  obliged: flag,
  kind: z.enum(['measure', 'task']),
  row: z.string().min(1),
  line: z.string().min(1),
  no: z.string().min(1),
  form: z.string().min(1),
  comparator: comparatorSchema.exactOptional(),
  threshold: z.int().exactOptional(),
  scale: z.int().positive().exactOptional(),
  adding: z.enum(['sum', 'single', 'share-of-agencies']).exactOptional(),
  share: z.enum(['each', 'one']),
  leadOrder: z.int().positive(),
  expected: flag,
  counts: flag,
  numerator: figure,
  denominator: figure,
  value: figure,
  percent: figure,
  times: figure,
  arisen: figure,
  onTime: figure,
  quantity: figure,
  unit: word,
  completedOn: onDay,
  operatingSince: onDay,
  due: onDay,
  rowCase: z.enum(rowCases).exactOptional(),
  basis: word,
  newDue: onDay,
  cause: word,
  expectedOn: onDay,
  result: word,
  proposal: word,
  level: z.enum(decisionLevels).exactOptional(),
  estimate: figure,
  estimatedOn: onDay,
  status: z.string().min(1),
  attainment: figure,
  previousNumerator: figure,
  previousDenominator: figure,
  previousValue: figure,
  previousPercent: figure,
  previousStatus: word,
  state: z.enum(ledgerStates),
  use: z.enum(['used', 'set-aside', 'empty', 'not-sent']),
  faults: word,
  source: z.enum(['workbook', 'entered-for', 'none']),
  file: word,
  fileHash: word,
  sheet: word,
  sheetRow: z.int().positive().exactOptional(),
  sending: z.int().positive().exactOptional(),
}) satisfies z.ZodType<LongLine>;
