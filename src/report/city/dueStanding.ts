/** How a task with a term stands that one agency answers for. */
import type { CityTask } from '../../consolidation/city/city';

export type DueStanding =
  | 'on-time'
  | 'late'
  | 'undated'
  | 'in-term'
  | 'extended'
  | 'overdue'
  | 'unquantified'
  | 'not-reported'
  /** Faulty, and set aside. */
  | 'waiting';

/** In the order a report tells them. */
export const dueStandings: readonly (readonly [DueStanding, words: string])[] = [
  ['on-time', 'Hoàn thành đúng hạn'],
  ['late', 'Hoàn thành quá hạn'],
  ['undated', 'Hoàn thành, chưa ghi ngày hoàn thành'],
  ['in-term', 'Đang thực hiện trong hạn'],
  ['extended', 'Được gia hạn'],
  ['overdue', 'Quá hạn, chưa hoàn thành'],
  ['unquantified', 'Chưa báo cáo tỷ lệ'],
  ['not-reported', 'Chưa báo cáo'],
  ['waiting', 'Có lỗi, để riêng'],
];

export function dueStandingOf({ status, statuses }: CityTask): DueStanding {
  switch (status) {
    case 'done':
      return statuses['done-late'] !== undefined
        ? 'late'
        : statuses['done-undated'] !== undefined
          ? 'undated'
          : 'on-time';
    case 'overdue':
      return 'overdue';
    case 'not-reported':
      return statuses['not-reported'] === undefined ? 'waiting' : 'not-reported';
    default:
      if (statuses.unquantified !== undefined) return 'unquantified';
      return statuses.extended !== undefined ? 'extended' : 'in-term';
  }
}
