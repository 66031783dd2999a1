/** What is chosen from lists in a review workbook: the officers' word for each code. None holds a comma: Excel parts lists by it. */
import type { Measure } from '../../plan/measure';
import type { Duty, Task } from '../../plan/plan';
import { fold } from '../../plan/vietnamese';
import type { SetAsideReason } from '../draft';
import { describeSetAside } from '../describeSetAside';

export type Choice<Code extends string> = ReadonlyMap<Code, string>;

const choice = <Code extends string>(labels: Readonly<Record<Code, string>>): Choice<Code> =>
  new Map(Object.entries(labels) as [Code, string][]);

export const kinds = choice<Measure['kind']>({
  ratio: 'Tỷ lệ',
  'yes-no': 'Có/Không',
  average: 'Bình quân',
  count: 'Số lượng',
  level: 'Giá trị',
  milestone: 'Tiến độ',
});
export const bases = choice<Measure['basis']>({ point: 'Thời điểm', cumulative: 'Lũy kế', period: 'Trong kỳ' });
export const availabilities = choice<Measure['availability']>({ month: 'Tháng', quarter: 'Quý', year: 'Năm' });
export const measurers = choice<Measure['measuredBy']>({ each: 'Từng cơ quan', one: 'Một cơ quan' });
export const aggregations = choice<Measure['aggregation']>({
  sum: 'Cộng',
  single: 'Lấy nguyên',
  'share-of-agencies': 'Tỷ lệ cơ quan đạt',
});
export const leadModes = choice<Task['leads']>({ representative: 'Đại diện', parts: 'Từng phần' });
export const cadences = choice<Duty['cadence']>({
  month: 'Hằng tháng',
  quarter: 'Hằng quý',
  half: '6 tháng',
  year: 'Hằng năm',
  event: 'Khi phát sinh',
});
export const subjects = choice<Duty['subject']>({
  progress: 'Tiến độ',
  results: 'Kết quả',
  consolidation: 'Tổng hợp',
  difficulties: 'Khó khăn vướng mắc',
});

export const yesNo = choice<'yes' | 'no'>({ yes: 'Có', no: 'Không' });

const reasons: readonly SetAsideReason[] = [
  'outside-table',
  'heading',
  'repeated-heading',
  'unknown-column',
  'no-field',
  'no-row',
  'other-table',
  'picture',
];
/** Shown in full sentences, so no list in Excel. */
export const setAsideReasons: Choice<SetAsideReason> = new Map(reasons.map((why) => [why, describeSetAside(why)]));

export const optionsOf = (choices: Choice<string>): readonly string[] => [...choices.values()];

export const codeOf = <Code extends string>(choices: Choice<Code>, text: string): Code | undefined =>
  [...choices].find(([, label]) => fold(label) === fold(text))?.[0];
