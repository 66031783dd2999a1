/** Mục II: every target once, under what it came to: met, not met, or no figure to judge by. */
import { nothingYet } from '../figures/labels';
import type { Verdict } from '../figures/measure';
import type { ReportScope } from '../plan/scope';
import { measureEstimate } from './estimate';
import type { ReportMaterial } from './input';
import { measureClause } from './measureWords';
import type { Block, Section } from './report';
import type { MeasureRow, TargetRow } from './rows';
import { ended, item, joined, numbered, numbers, oneLine, paragraph, quoted, upperFirst } from './sentences';
import { isUnmet } from './targetGroups';

const HEADING = 'II. KẾT QUẢ THỰC HIỆN MỤC TIÊU, CHỈ TIÊU';

export function targetsSection({ scope, rows, figures }: ReportMaterial): Section {
  const { targets } = rows;
  if (targets.length === 0) {
    return { heading: HEADING, blocks: [paragraph(`${scope.agency.shortName} không chủ trì chỉ tiêu nào.`)] };
  }
  const having = (...verdicts: Verdict[]): TargetRow[] =>
    targets.filter(({ figure }) => verdicts.includes(figure.verdict));
  const unmet = targets.filter(({ figure }) => isUnmet(figure.verdict));
  const withoutFigures = having('no-data', 'not-arisen', 'out-of-scope', 'stopped');
  const rest = [
    ...withoutFigures.map((row) => item(joined([`${statement(row, scope)}.`, ...row.measures.flatMap(reasons)], ' '))),
    ...notReported(having('not-reported')),
  ];
  if (figures.headline.targetsMet.of === 0) {
    return { heading: HEADING, blocks: [paragraph(`${upperFirst(nothingYet.targetsMet)}.`), ...rest] };
  }
  const failing = unmet.some(({ figure }) => figure.verdict === 'missed') ? 'không đạt' : 'chưa đạt';
  return {
    heading: HEADING,
    blocks: numbered([
      {
        title: 'Chỉ tiêu đạt, vượt',
        blocks: having('met', 'exceeded').map((row) => item(`${statement(row)}.`)),
        nil: 'Không có chỉ tiêu đạt, vượt.',
      },
      {
        title: `Chỉ tiêu ${failing}`,
        blocks: targetStatements(unmet, scope),
        nil: `Không có chỉ tiêu ${failing}.`,
      },
      {
        title: 'Chỉ tiêu chưa có số liệu, không phát sinh và trường hợp khác',
        blocks: rest,
        nil: 'Không có chỉ tiêu chưa có số liệu, không phát sinh.',
      },
    ]),
  };
}

/** Targets not met, each with the agency's own words on why. */
export const targetStatements = (unmet: readonly TargetRow[], scope: ReportScope): Block[] =>
  unmet.map((row) => item(`${statement(row, scope)}. ${causes(row)}`));

/** "Chỉ tiêu số 15: …; …" */
function statement({ target, measures }: TargetRow, scope?: ReportScope): string {
  const isOnlyOne = measures.length === 1;
  const clauses = measures.map((row) =>
    joined([measureClause(row, isOnlyOne), scope === undefined ? '' : measureEstimate(row, scope)]),
  );
  return `Chỉ tiêu số ${target.no}: ${clauses.join('; ')}`;
}

/** The agency's own words on each measure that is not met, or that there are none. */
function causes({ measures }: TargetRow): string {
  const unmet = measures.filter(({ figure }) => isUnmet(figure.verdict));
  return unmet
    .map(({ measure, entry }) => {
      const which = measures.length === 1 ? '' : ` (${measure.no})`;
      return entry.cause === undefined
        ? `Chưa nêu nguyên nhân${which}.`
        : ended(`Nguyên nhân${which}: ${quoted(entry.cause)}`);
    })
    .join(' ');
}

/** Of a figure that another lead gives, this agency's words are what it did, not why there is none. */
const reasons = ({ entry, owed }: MeasureRow): string[] => [
  entry.cause === undefined ? '' : ended(`${owed === 'by-another' ? 'Nội dung' : 'Lý do'}: ${quoted(entry.cause)}`),
  entry.basis === undefined ? '' : ended(`Căn cứ: ${oneLine(entry.basis)}`),
];

const notReported = (rows: readonly TargetRow[]): Block[] =>
  rows.length === 0 ? [] : [item(`Chưa báo cáo: chỉ tiêu ${numbers(rows.map(({ target }) => target))}.`)];
