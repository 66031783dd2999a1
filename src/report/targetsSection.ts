/** Mục II: every target once, under what it came to: met, not met, or no figure to judge by. */
import { nothingYet } from '../figures/labels';
import type { Verdict } from '../figures/measure';
import type { ReportScope } from '../plan/scope';
import { measureEstimate } from './estimate';
import type { ReportMaterial } from './input';
import { hasFigure, measureClause } from './measureWords';
import type { Block, Section } from './report';
import type { MeasureRow, TargetRow } from './rows';
import { ended, item, joined, number, numbered, numbers, oneLine, paragraph, quoted, upperFirst } from './sentences';
import { isUnmet } from './targetGroups';

const NAMED = { id: 'targets', title: 'KẾT QUẢ THỰC HIỆN MỤC TIÊU, CHỈ TIÊU' } as const;

export function targetsSection({ scope, rows, figures }: ReportMaterial): Section {
  const { targets } = rows;
  if (targets.length === 0) {
    return { ...NAMED, blocks: [paragraph('none-led', `${scope.agency.shortName} không chủ trì chỉ tiêu nào.`)] };
  }
  const having = (...verdicts: Verdict[]): TargetRow[] =>
    targets.filter(({ figure }) => verdicts.includes(figure.verdict));
  const unmet = targets.filter(({ figure }) => isUnmet(figure.verdict));
  const withoutFigures = having('no-data', 'not-arisen', 'out-of-scope', 'stopped');
  const rest = [
    ...withoutFigures.map((row) =>
      item(row.target.id, joined([`${statement(row, scope)}.`, ...new Set(row.measures.flatMap(reasons))], ' ')),
    ),
    ...notReported(having('not-reported')),
  ];
  if (figures.headline.targetsMet.of === 0) {
    return { ...NAMED, blocks: [paragraph('nothing-yet', `${upperFirst(nothingYet.targetsMet)}.`), ...rest] };
  }
  const failing = failingWord(unmet);
  return {
    ...NAMED,
    blocks: numbered([
      {
        id: 'met',
        title: 'Chỉ tiêu đạt, vượt',
        blocks: having('met', 'exceeded').map((row) => item(row.target.id, `${statement(row)}.`)),
        nil: 'Không có chỉ tiêu đạt, vượt.',
      },
      {
        id: 'unmet',
        title: `Chỉ tiêu ${failing}`,
        blocks: targetStatements(unmet, scope),
        nil: `Không có chỉ tiêu ${failing}.`,
      },
      {
        id: 'other',
        title: 'Chỉ tiêu chưa có số liệu, không phát sinh và trường hợp khác',
        blocks: rest,
        nil: '',
      },
    ]),
  };
}

/** As the year's result, or before the year has ended. */
export const failingWord = (unmet: readonly TargetRow[]): string =>
  unmet.some(({ figure }) => figure.verdict === 'missed') ? 'không đạt' : 'chưa đạt';

/** Targets not met, each with the agency's own words on why. */
export const targetStatements = (unmet: readonly TargetRow[], scope: ReportScope): Block[] =>
  unmet.map((row) => item(row.target.id, `${statement(row, scope)}. ${causes(row)}`));

/** "Chỉ tiêu số 15: …; …"; where no measure has a figure, and for the same reason, that is said once. */
function statement({ target, measures }: TargetRow, scope?: ReportScope): string {
  const told = (isAlike: boolean): string[] =>
    measures.map((row) =>
      joined([measureClause(row, isAlike), scope === undefined ? '' : measureEstimate(row, scope)]),
    );
  const alike = new Set(told(true));
  const isAlike = measures.length === 1 || (alike.size === 1 && !measures.some(hasFigure));
  return `Chỉ tiêu ${number(target)}: ${(isAlike ? [...alike] : told(false)).join('; ')}`;
}

/** The agency's own words on the measures that are not met, or that there are none; one cause of several is told once. */
function causes({ measures }: TargetRow): string {
  const byCause = new Map<string | undefined, string[]>();
  for (const { measure, entry, figure } of measures) {
    if (isUnmet(figure.verdict)) byCause.set(entry.cause, [...(byCause.get(entry.cause) ?? []), measure.no]);
  }
  return [...byCause]
    .map(([cause, of]) => {
      const which = of.length === measures.length ? '' : ` (${of.join(', ')})`;
      return cause === undefined ? `Chưa nêu nguyên nhân${which}.` : ended(`Nguyên nhân${which}: ${quoted(cause)}`);
    })
    .join(' ');
}

/** Of a figure that another lead gives, this agency's words are what it did, not why there is none. */
const reasons = ({ entry, owed }: MeasureRow): string[] => [
  entry.cause === undefined ? '' : ended(`${owed === 'by-another' ? 'Nội dung' : 'Lý do'}: ${quoted(entry.cause)}`),
  entry.basis === undefined ? '' : ended(`Căn cứ: ${oneLine(entry.basis)}`),
];

const notReported = (rows: readonly TargetRow[]): Block[] =>
  rows.length === 0
    ? []
    : [item('not-reported', `Chưa báo cáo: chỉ tiêu ${numbers(rows.map(({ target }) => target))}.`)];
