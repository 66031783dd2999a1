/** What each agency says of one line, and where that stands: the way from a city figure down to a file, a sheet, a row. */
import type { LongLine } from '../../consolidation/longTable/longLine';
import { lineUseLabels } from '../../consolidation/describe/labels';
import { labelOf } from '../../layout/consolidated/dataLabels';
import { previousMeasure, previousTask } from '../../layout/previous';
import type { Measure } from '../../plan/measure';
import type { LineRow, LineView } from './views';

/** @param measures by id: lines of others are those of tasks */
export const lineView = (
  line: string,
  lines: readonly LongLine[],
  measures: ReadonlyMap<string, Measure>,
): LineView => ({
  line,
  rows: saidFirst(lines.filter((one) => one.line === line)).map((one) => rowOf(one, measures.get(line))),
});

/** Those of whom something came stand first, each part in the directory's order. */
const saidFirst = (lines: readonly LongLine[]): readonly LongLine[] => [
  ...lines.filter(({ use }) => use !== 'not-sent'),
  ...lines.filter(({ use }) => use === 'not-sent'),
];

function rowOf(one: LongLine, measure: Measure | undefined): LineRow {
  const { agency, agencyName, status, use, counts, expected, source } = one;
  const place = placeText(one);
  return {
    agencyId: agency,
    name: agencyName,
    figure: measure ? previousMeasure(measure, entryOf(one)) : previousTask(entryOf(one)),
    status: use === 'not-sent' ? '' : labelOf('status', status),
    use: [
      counts === 1 ? IN_FIGURE : use === 'used' ? (expected === 1 ? NOT_COUNTED : NOT_OWED) : lineUseLabels[use],
      ...(source === 'entered-for' ? [labelOf('source', source)] : []),
    ].join('; '),
    ...(place === undefined ? {} : { place }),
  };
}

const IN_FIGURE = 'Có trong số liệu toàn thành phố';
const NOT_COUNTED = 'Chưa tính vào số liệu toàn thành phố';
const NOT_OWED = 'Không tính vào số liệu toàn thành phố';

/** "dot-1/224_2026-11_so-y-te_bao-cao.xlsx – trang tính 224-PL I – dòng 8" */
function placeText({ file, sheet, sheetRow }: LongLine): string | undefined {
  if (file === undefined) return undefined;
  return [file, ...(sheet === undefined ? [] : [`trang tính ${sheet}`, `dòng ${sheetRow ?? ''}`])].join(' – ');
}

type Entry = NonNullable<Parameters<typeof previousMeasure>[1]> & NonNullable<Parameters<typeof previousTask>[0]>;

const FIELDS = [
  'numerator',
  'denominator',
  'value',
  'percent',
  'times',
  'arisen',
  'onTime',
  'quantity',
  'unit',
  'completedOn',
  'rowCase',
] as const satisfies readonly (keyof Entry & keyof LongLine)[];

const entryOf = (line: LongLine): Entry =>
  Object.fromEntries(FIELDS.flatMap((field) => (line[field] === undefined ? [] : [[field, line[field]]])));
