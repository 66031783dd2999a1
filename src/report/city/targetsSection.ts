/** Mục II: the targets by field and verdict, then what each came to. */
import type { CityPlan, CityTarget } from '../../consolidation/city/city';
import { numbersIn } from '../../consolidation/describe/rowNumbers';
import { nothingYet, verdictLabels } from '../../figures/labels';
import type { Verdict } from '../../figures/measure';
import { countText } from '../../entries/words';
import { previousPeriod, type Period } from '../../plan/period';
import { countOf, item, joined, number, numbered, numbers, paragraph, upperFirst, withoutStop } from '../sentences';
import type { Block, Section, TableBlock } from '../report';
import { metText } from '../shares';
import { isUnmet } from '../targetGroups';
import type { AnnexLabels } from './annexLabels';
import { annexesOfPlan } from './planAnnexes';
import { periodName } from './kinds';
import type { CityMaterial } from './material';
import { figureClauses, valueClauses } from './measureSentences';

/** Undefined of a plan without targets. */
export function targetsSection(material: CityMaterial, labels: AnnexLabels): Section | undefined {
  const { own } = material;
  const { targets } = own;
  if (targets.length === 0) return undefined;
  const of = countOf(targets.length, 'chỉ tiêu').toLocaleUpperCase('vi');
  return {
    id: 'targets',
    title: `KẾT QUẢ THỰC HIỆN ${of}`,
    blocks: [
      paragraph('standing', `${upperFirst(standing(own))}${annexesOfPlan(own.plan, 'targets', labels)}.`),
      byField(targets),
      ...numbered([
        { id: 'met', title: 'Chỉ tiêu đạt, vượt', blocks: met(own), nil: 'Không có chỉ tiêu đạt, vượt.' },
        {
          id: 'unmet',
          title: unmetTitle(targets, material.source.scope.period),
          blocks: unmet(own),
          nil: `Không có chỉ tiêu ${failing(targets)}${targets.some(isUnknown) ? ' trong số chỉ tiêu có số liệu' : ''}.`,
        },
        {
          id: 'without',
          title: 'Chỉ tiêu chưa có số liệu và trường hợp khác',
          blocks: without(own),
          nil: 'Không có chỉ tiêu chưa có số liệu.',
        },
      ]),
    ],
  };
}

const failing = (targets: readonly CityTarget[]): string =>
  targets.some(({ figure }) => figure.verdict === 'missed') ? 'không đạt' : 'chưa đạt';

/** What the changes are held against; nothing where there are none. */
function changesSince(targets: readonly CityTarget[], period: Period): string {
  const isKnown = targets.some(({ measures }) => measures.some(({ difference }) => difference !== undefined));
  return isKnown
    ? ` (tăng, giảm so với ${periodName(previousPeriod(period))}, so sánh trên các cơ quan báo cáo cả hai kỳ)`
    : '';
}

/** "đạt, vượt 18/26 chỉ tiêu có số liệu" */
export const standing = ({ headline: { targetsMet } }: CityPlan): string =>
  targetsMet.of === 0 ? nothingYet.targetsMet : metText(targetsMet, 'chỉ tiêu có số liệu');

const COLUMNS: readonly (readonly [heading: string, verdicts: readonly Verdict[]])[] = [
  ['Vượt', ['exceeded']],
  ['Đạt', ['met']],
  ['Chưa đạt', ['not-yet-met', 'missed']],
  ['Chưa có số liệu', ['no-data', 'not-reported']],
];
const OTHERS: readonly Verdict[] = ['not-arisen', 'out-of-scope', 'stopped'];

const isUnknown = ({ figure }: CityTarget): boolean =>
  figure.verdict === 'no-data' || figure.verdict === 'not-reported';

/** The fields as the plan names them; a last row adds up where there are several. */
function byField(targets: readonly CityTarget[]): TableBlock {
  const hasOthers = targets.some(({ figure }) => OTHERS.includes(figure.verdict));
  const columns = hasOthers ? [...COLUMNS, ['Khác', OTHERS] as const] : COLUMNS;
  const fields = [...new Set(targets.map(({ target }) => target.field))];
  const cells = (name: string, own: readonly CityTarget[]): string[] => [
    name,
    countText(own.length),
    ...columns.map(([, verdicts]) => countText(own.filter(({ figure }) => verdicts.includes(figure.verdict)).length)),
  ];
  const share = FIGURES_SHARE / (columns.length + 1);
  return {
    kind: 'table',
    id: 'fields',
    columns: [
      { heading: 'Lĩnh vực', share: 1 - FIGURES_SHARE, align: 'left' },
      ...['Tổng số', ...columns.map(([heading]) => heading)].map(
        (heading) => ({ heading, share, align: 'center' }) as const,
      ),
    ],
    rows: [
      ...fields.map((field) => ({
        id: field,
        cells: cells(
          field,
          targets.filter(({ target }) => target.field === field),
        ),
      })),
      ...(fields.length > 1 ? [{ id: 'all', cells: cells('Tổng cộng', targets) }] : []),
    ],
  };
}

const FIGURES_SHARE = 0.65;

/** Those exceeded and those just met, each in one line: what is as it should be needs no more. */
function met(own: CityPlan): Block[] {
  const numberOf = numbersIn(own);
  return (['exceeded', 'met'] as const).flatMap((verdict) => {
    const of = own.targets.filter(({ figure }) => figure.verdict === verdict);
    if (of.length === 0) return [];
    const told = of.map((target) => `${number({ no: numberOf(target.target) })}: ${valueClauses(target)}`);
    return [
      item(
        `met/${verdict}`,
        `${verdictLabels[verdict]} ${countText(of.length)} chỉ tiêu. ${upperFirst(joined(told))}.`,
      ),
    ];
  });
}

export function unmet(own: CityPlan): Block[] {
  const numberOf = numbersIn(own);
  return own.targets
    .filter(({ figure }) => isUnmet(figure.verdict))
    .map((target) =>
      item(target.target.id, `Chỉ tiêu ${number({ no: numberOf(target.target) })}: ${figureClauses(target)}.`),
    );
}

/** "Chỉ tiêu chưa đạt (tăng, giảm so với kỳ tháng 10 năm 2026, …)" */
export const unmetTitle = (targets: readonly CityTarget[], period: Period): string =>
  `Chỉ tiêu ${failing(targets)}${changesSince(targets, period)}`;

/** Targets without a figure to judge by, each with why and whose it is; those of one lead and one reason together. */
function without(own: CityPlan): Block[] {
  const numberOf = numbersIn(own);
  const told = new Map<string, CityTarget[]>();
  for (const target of own.targets) {
    if (!isUnknown(target) && !OTHERS.includes(target.figure.verdict)) continue;
    const why = valueClauses(target) + leadOf(target.target.lead.text);
    told.set(why, [...(told.get(why) ?? []), target]);
  }
  return [...told].map(([why, targets]) => {
    const rows = targets.map(({ target }) => ({ no: numberOf(target) }));
    return item(targets.map(({ target }) => target.id).join('+'), `Chỉ tiêu ${numbers(rows)}: ${why}.`);
  });
}

const leadOf = (lead: string): string =>
  lead === '' ? '' : ` (chủ trì: ${withoutStop(lead).replaceAll('; - ', '; ')})`;
