/** The plan itself under review: what it is called, from when to when it runs, and its annexes. */
import type { Annex, Plan } from '../../plan/plan';
import { yearOf } from '../../plan/day';
import type { DoubtField, PlanDoubt } from '../draft';
import { Cells } from './cells';
import { yesNo } from './choices';
import { column, DOUBTS, doubtsColumn, shownOf, type ReviewLine, type ReviewTable } from './column';
import { shownDay } from './days';
import { doubtsText, type Doubts } from './doubts';
import type { FoundTable } from './found';
import type { ReviewProblem } from './problem';

export const PLAN_SHEET = { key: 'plan', name: 'Kế hoạch' } as const;

const VALUE = 'value';

type PlanField = 'number' | 'signed' | 'issuer' | 'title' | 'from' | 'until';
const LABELS: Readonly<Record<PlanField, string>> = {
  number: 'Số, ký hiệu',
  signed: 'Ngày ban hành',
  issuer: 'Cơ quan ban hành',
  title: 'Tên kế hoạch',
  from: 'Thực hiện từ ngày',
  until: 'Thực hiện đến ngày',
};
const FIELDS = Object.keys(LABELS) as PlanField[];
const DAYS: readonly string[] = ['signed', 'from', 'until'];

/** Yes or no, and so no fact of one text. */
const BREAKTHROUGH = 'asksBreakthrough';
const BREAKTHROUGH_LABEL = 'Báo cáo công việc mang tính đột phá (Có hoặc Không)';
const breakthroughText = ({ asksBreakthrough }: Plan): string => yesNo.get(asksBreakthrough ? 'yes' : 'no') ?? '';

type AnnexField = 'id' | 'label' | 'title' | 'sheet' | 'from' | 'until';
const ANNEX_LABELS: Readonly<Record<AnnexField, string>> = {
  id: 'ký hiệu trong mã dòng',
  label: 'tên gọi',
  title: 'tiêu đề',
  sheet: 'tên trang tính báo cáo',
  from: 'áp dụng từ ngày (nếu khác kế hoạch)',
  until: 'áp dụng đến ngày (nếu khác kế hoạch)',
};
const ANNEX_FIELDS = Object.keys(ANNEX_LABELS) as AnnexField[];

const valueOf = (of: Plan | Annex, field: PlanField | AnnexField): string => {
  const value: unknown = Reflect.get(of, field);
  const text = typeof value === 'string' ? value : '';
  return DAYS.includes(field) ? shownDay(text) : text;
};

const annexFieldId = (annex: number, field: AnnexField): string => `a${annex}.${field}`;

function planLines(plan: Plan, doubts: readonly PlanDoubt[]): ReviewLine[] {
  const own = doubts.filter(({ rowId }) => rowId === undefined);
  const places = new Set<DoubtField>(FIELDS);
  const rest = own.filter(({ field }) => !places.has(field) && field !== 'duties');
  const line = (id: string, label: string, value: string, told: readonly PlanDoubt[]): ReviewLine => ({
    id,
    shown: shownOf({ label, [VALUE]: value, [DOUBTS]: doubtsText(told) }),
    doubted: new Set(told.length > 0 ? [VALUE] : []),
  });
  return [
    ...FIELDS.map((field) =>
      line(
        field,
        LABELS[field],
        valueOf(plan, field),
        own.filter((doubt) => doubt.field === field),
      ),
    ),
    line(BREAKTHROUGH, BREAKTHROUGH_LABEL, breakthroughText(plan), []),
    ...plan.annexes.flatMap((annex, n) =>
      ANNEX_FIELDS.map((field) =>
        line(
          annexFieldId(n, field),
          `${annex.label}: ${ANNEX_LABELS[field]}`,
          valueOf(annex, field),
          n === 0 && field === 'title' ? rest : [],
        ),
      ),
    ),
  ];
}

export const planTable = (plan: Plan, doubts: readonly PlanDoubt[]): ReviewTable => ({
  ...PLAN_SHEET,
  title: 'THÔNG TIN KẾ HOẠCH',
  note: 'Kiểm tra và sửa các ô nền vàng nhạt; ô nền cam là ô cần xem lại, lý do ở cột cuối. Cách rà soát xem trang tính “Hướng dẫn”.',
  columns: [
    column('label', 'Nội dung', 230, 'verbatim'),
    column(VALUE, 'Đọc được', 360),
    { ...doubtsColumn, width: 300 },
  ],
  lines: planLines(plan, doubts),
  frozen: 1,
});

/** The plan with its own facts and those of its annexes as they stand now; rows and duties are still the old ones. */
export function readPlanFacts(before: Plan, table: FoundTable, doubts: Doubts, problems: ReviewProblem[]): Plan {
  const shown = new Map(planLines(before, []).map((line) => [line.id, line.shown]));
  const lines = new Map(table.lines.map((line) => [line.id, line]));
  const read = <T extends string | undefined>(id: string, isDay: boolean, old: T, changed: () => void): T | string => {
    const line = lines.get(id);
    if (!line) return old;
    const cells = new Cells(table, line, shown.get(id), problems);
    return cells.kept<T | string>([VALUE], { value: old }, () => {
      changed();
      return isDay && cells.text(VALUE) !== '' ? (cells.day(VALUE) ?? old) : cells.text(VALUE);
    });
  };
  const fact = (field: PlanField): string =>
    read(field, DAYS.includes(field), before[field], () => {
      doubts.clear(field);
    });
  const asksBreakthrough = (): boolean => {
    const line = lines.get(BREAKTHROUGH);
    const old = before.asksBreakthrough === true;
    if (!line) return old;
    const cells = new Cells(table, line, shown.get(BREAKTHROUGH), problems);
    return cells.kept([VALUE], { value: old }, () => cells.choice(VALUE, yesNo, 'no') === 'yes');
  };
  const number = fact('number');
  const signed = fact('signed');
  const isRenamed = number !== before.number || signed !== before.signed;
  const short = /^\d+/.exec(number)?.[0];
  const numberLine = lines.get('number');
  if (isRenamed && short === undefined && numberLine) {
    new Cells(table, numberLine, undefined, problems).fault(VALUE, { kind: 'not-a-plan-number', got: number });
  }
  const { asksBreakthrough: _asked, ...rest } = before;
  return {
    ...rest,
    ...(asksBreakthrough() && { asksBreakthrough: true }),
    ...(isRenamed && short !== undefined ? { id: `${short}-${yearOf(signed)}`, short } : {}),
    number,
    signed,
    issuer: fact('issuer'),
    title: fact('title'),
    from: fact('from'),
    until: fact('until'),
    annexes: before.annexes.map((annex, n) => {
      const own = (field: AnnexField): string | undefined =>
        read(annexFieldId(n, field), DAYS.includes(field), annex[field], () => undefined);
      const { from: _from, until: _until, ...rest } = annex;
      const [from, until] = [own('from'), own('until')];
      return {
        ...rest,
        id: own('id') ?? annex.id,
        label: own('label') ?? annex.label,
        title: own('title') ?? annex.title,
        sheet: own('sheet') ?? annex.sheet,
        ...(from === undefined || from === '' ? {} : { from }),
        ...(until === undefined || until === '' ? {} : { until }),
      };
    }),
  };
}
