/** What of the source is in no row of the plan, on its line of the review, and back. */
import type { SetAside } from '../draft';
import type { Cells } from './cells';
import { setAsideReasons } from './choices';
import { column, shownOf, type ReviewTable, type Shown } from './column';

export const SET_ASIDE_SHEET = { key: 'set-aside', name: 'Không đưa vào kế hoạch' } as const;

export const setAsideId = (piece: number): string => `k${piece}`;

export const showSetAside = ({ place, text, why }: SetAside): Shown =>
  shownOf({ place, text, why: setAsideReasons.get(why) });

export const setAsideTable = (pieces: readonly SetAside[]): ReviewTable => ({
  ...SET_ASIDE_SHEET,
  title: 'NỘI DUNG CỦA VĂN BẢN KHÔNG ĐƯA VÀO KẾ HOẠCH',
  note: 'Nếu một nội dung dưới đây thuộc phụ lục, hãy chép sang trang tính của phụ lục rồi xóa dòng ở đây.',
  columns: [
    column('place', 'Vị trí', 140, 'verbatim'),
    column('text', 'Nguyên văn', 460, 'verbatim'),
    column('why', 'Lý do', 210),
  ],
  lines: pieces.map((piece, n) => ({ id: setAsideId(n), shown: showSetAside(piece) })),
  frozen: 1,
});

export const readSetAside = (cells: Cells, before: SetAside | undefined): SetAside => ({
  place: cells.kept(['place'], before && { value: before.place }, () => cells.text('place')),
  text: cells.kept(['text'], before && { value: before.text }, () => cells.text('text')),
  why: cells.kept(['why'], before && { value: before.why }, () => cells.choice('why', setAsideReasons, 'no-row')),
});
