/** Which column of an annex a heading stands over, however the office words it and in whatever order the columns come. */
import type { AnnexColumnKey } from '../plan/plan';
import { fold } from '../plan/vietnamese';

export interface HeadingReading {
  readonly key: AnnexColumnKey;
  /** Only so long as no other heading claims the same column: "Cơ quan/Đơn vị" beside "Cơ quan chủ trì". */
  readonly weak: boolean;
}

/** A heading is short; a longer text is a row's. */
const LONGEST = 120;

const NOT_A_LETTER = /[^\p{L}\p{M}\d]+/gu;

/** Words of a heading, folded, with a space at each end so that whole words can be looked for. */
const spaced = (text: string): string => ` ${fold(text.replace(NOT_A_LETTER, ' '))} `;

function any(...phrases: string[]): (heading: string) => boolean {
  const keys = phrases.map(spaced);
  return (heading) => keys.some((key) => heading.includes(key));
}

function only(...phrases: string[]): (heading: string) => boolean {
  const keys = new Set(phrases.map(spaced));
  return (heading) => keys.has(heading);
}

const YEAR = /(?<!\d)20\d\d(?!\d)/u;
const measured = any('kết quả', 'thực hiện', 'hiện trạng', 'đạt được', 'số liệu');

interface Rule {
  readonly key: AnnexColumnKey;
  readonly weak?: true;
  readonly says: (heading: string) => boolean;
}

/** In order: the first that fits decides. "Cơ quan chủ trì, phối hợp" names leads first, "Thời gian thực hiện" is a time. */
const rules: readonly Rule[] = [
  { key: 'no', says: only('STT', 'TT', 'S TT', 'Số TT', 'Số thứ tự', 'Thứ tự', 'STT số', 'No') },
  { key: 'lead', says: any('chủ trì', 'đầu mối') },
  { key: 'coordinating', says: any('phối hợp') },
  {
    key: 'due',
    says: any('thời gian', 'thời hạn', 'thời điểm', 'tiến độ', 'lộ trình', 'hạn hoàn thành', 'ngày hoàn thành'),
  },
  { key: 'due', says: only('hoàn thành', 'thời gian', 'hạn') },
  { key: 'baseline', says: (heading) => YEAR.test(heading) && measured(heading) },
  { key: 'baseline', says: any('hiện trạng') },
  { key: 'deliverable', says: any('kết quả', 'sản phẩm', 'đầu ra') },
  {
    key: 'lead',
    says: any(
      'cơ quan thực hiện',
      'đơn vị thực hiện',
      'cơ quan đơn vị thực hiện',
      'phân công thực hiện',
      'cơ quan tham mưu',
      'trách nhiệm thực hiện',
    ),
  },
  { key: 'text', says: any('nhiệm vụ', 'nội dung', 'công việc', 'mục tiêu', 'chỉ tiêu', 'hoạt động', 'giải pháp') },
  {
    key: 'lead',
    weak: true,
    says: only('cơ quan', 'đơn vị', 'cơ quan đơn vị', 'tên cơ quan', 'tên đơn vị', 'tên cơ quan đơn vị', 'địa phương'),
  },
];

export function readHeading(text: string): HeadingReading | undefined {
  if (text.length > LONGEST) return undefined;
  const heading = spaced(text);
  const rule = rules.find(({ says }) => says(heading));
  return rule && { key: rule.key, weak: rule.weak === true };
}

const ofTargets = any('mục tiêu', 'chỉ tiêu');
const ofTasks = any('nhiệm vụ', 'công việc');

/** Does a heading of the text column speak of targets (mục tiêu, chỉ tiêu) and not of tasks? */
export const namesTargets = (heading: string): boolean => ofTargets(spaced(heading)) && !ofTasks(spaced(heading));
