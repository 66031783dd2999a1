/** Tổng quan, 1: how many agencies are to report, and how they stand, counted over Tình hình gửi báo cáo. */
import type { Consolidated } from '../../consolidation/consolidated';
import { ledgerStateLabels, lineSourceLabels } from '../../consolidation/describe/labels';
import type { LedgerState } from '../../consolidation/ledger/ledger';
import { cellRef } from '../../workbook/a1';
import { styles } from '../styles';
import { quoted } from '../formula';
import { agencyLines, groupLabels, onTimeText, timeliness, type LedgerLine } from './ledgerLines';
import type { LedgerSheet } from './ledgerSheet';
import { looks } from './looks';
import { spreadRows, told, type Spread, type Told } from './overviewGrid';
import type { Part } from './parts';
import { FIRST_COLUMN } from './table';

const LABEL_COLUMNS = 2;
const FIRST_COUNT = FIRST_COLUMN + LABEL_COLUMNS;

interface CountColumn {
  readonly key: SendingKey;
  readonly heading: string;
  /** Besides the group: columns of the ledger sheet and their criteria. */
  readonly conditions?: readonly (readonly [key: string, criterion: string])[];
  readonly isCounted: (line: LedgerLine) => boolean;
}

const inState = (key: CountColumn['key'], state: LedgerState): CountColumn => ({
  key,
  heading: ledgerStateLabels[state],
  conditions: [['state', ledgerStateLabels[state]]],
  isCounted: (line) => line.expected?.state === state,
});

const inTime = (key: CountColumn['key'], text: string): CountColumn => ({
  key,
  heading: text,
  conditions: [['onTime', text]],
  isCounted: (line) => onTimeText(line) === text,
});

/** Something came of them, and nothing of it can be used: with those that have data and those that sent nothing, all there are. */
const isUnusable = ({ source, expected }: LedgerLine): boolean =>
  source === lineSourceLabels.none && expected?.state !== 'not-sent';

export const unusableAgencies = (consolidated: Consolidated): readonly string[] =>
  agencyLines(consolidated)
    .filter(isUnusable)
    .map(({ id }) => id);

const columns: readonly CountColumn[] = [
  { key: 'expected', heading: 'Phải gửi', isCounted: () => true },
  {
    key: 'withData',
    heading: 'Có số liệu',
    conditions: [['source', `<>${lineSourceLabels.none}`]],
    isCounted: ({ source }) => source !== undefined && source !== lineSourceLabels.none,
  },
  {
    key: 'unusable',
    heading: 'Tệp chưa dùng được',
    conditions: [
      ['source', lineSourceLabels.none],
      ['state', `<>${ledgerStateLabels['not-sent']}`],
    ],
    isCounted: isUnusable,
  },
  inState('notSent', 'not-sent'),
  inState('accepted', 'accepted'),
  inState('partial', 'partial'),
  inState('enteredFor', 'entered-for'),
  inState('asked', 'asked'),
  inTime('onTime', timeliness.onTime),
  inTime('late', timeliness.late),
];

type SendingKey =
  | 'expected'
  | 'withData'
  | 'unusable'
  | 'accepted'
  | 'partial'
  | 'enteredFor'
  | 'asked'
  | 'notSent'
  | 'onTime'
  | 'late';

export interface Sending {
  readonly part: Part;
  /** Over all agencies. */
  readonly total: (key: SendingKey) => Told;
}

export function sendingPart(row: number, consolidated: Consolidated, { area }: LedgerSheet): Sending {
  const lines = agencyLines(consolidated);
  const groups = groupLabels(consolidated.scope);
  const firstGroup = row + 1;
  const totalRow = firstGroup + groups.length;
  const counts = groups.map((label) => lines.filter(({ group }) => group === label));
  const groupRows = groups.map((label, index): Spread[] => [
    [label, LABEL_COLUMNS, looks.text],
    ...columns.map(({ conditions = [], isCounted }): Spread => {
      const criteria = [['group', label] as const, ...conditions];
      return [
        {
          formula: `COUNTIFS(${criteria.map(([key, criterion]) => `${area(key)},${quoted(criterion)}`).join(',')})`,
          value: (counts[index] ?? []).filter(isCounted).length,
        },
        1,
        looks.tally,
      ];
    }),
  ]);
  const totals = columns.map(({ isCounted }) => lines.filter(isCounted).length);
  const totalCells: Spread[] = [
    ['Tổng số', LABEL_COLUMNS, { ...looks.text, bold: true }],
    ...totals.map((value, index): Spread => {
      const column = FIRST_COUNT + index;
      const formula = `SUM(${cellRef(firstGroup, column)}:${cellRef(totalRow - 1, column)})`;
      return [{ formula, value }, 1, { ...looks.count, bold: true }];
    }),
  ];
  const headings: Spread[] = [
    ['Nhóm cơ quan', LABEL_COLUMNS, styles.heading],
    ...columns.map(({ heading }): Spread => [heading, 1, styles.heading]),
  ];
  return {
    part: spreadRows(row, [headings, ...groupRows, totalCells]),
    total: (key) => {
      const index = columns.findIndex((column) => column.key === key);
      return told(totalRow, FIRST_COUNT + index, totals[index] ?? 0);
    },
  };
}
