/** Both balances of the ledger, each side of them counted over the lines of the sheet: what went in is what came out. */
import { ledgerStateLabels } from '../../consolidation/describe/labels';
import type { LedgerBalance } from '../../consolidation/ledger/ledger';
import { cellRef } from '../../workbook/a1';
import type { RowModel } from '../../workbook/model';
import { quoted } from '../formula';
import { looks } from './looks';
import type { Part } from './parts';
import { contentCell, FIRST_COLUMN, type Content } from './table';

/** A column over the agencies' lines, and over the files that do not count. */
interface BalanceAreas {
  readonly agencies: (key: string) => string;
  readonly files: (key: string) => string;
}

const LABEL_COLUMN = FIRST_COLUMN + 1;
const VALUE_COLUMN = FIRST_COLUMN + 2;
const HEIGHT = 21;

const BALANCED = 'Khớp';
const UNBALANCED = 'Không khớp';

export function balancePart(firstRow: number, { files, rows }: LedgerBalance, areas: BalanceAreas): Part {
  const filled = (area: string): string => `COUNTIF(${area},"?*")`;
  const total = (key: string): string => `SUM(${areas.agencies(key)})+SUM(${areas.files(key)})`;
  const refused = `COUNTIF(${areas.files('state')},${quoted(ledgerStateLabels.unreadable)})`;
  const ofFiles: readonly Entry[] = [
    ['Tệp nhận được', files.all],
    ['Tệp được dùng', { formula: filled(areas.agencies('file')), value: files.used }],
    ['Tệp để riêng', { formula: `${filled(areas.files('file'))}-${refused}`, value: files.setAside }],
    ['Tệp không đọc được', { formula: refused, value: files.refused }],
  ];
  const ofRows: readonly Entry[] = [
    ['Dòng có nội dung', rows.all],
    ['Dòng được dùng', { formula: total('used'), value: rows.used }],
    ['Dòng để riêng', { formula: total('setAside'), value: rows.setAside }],
  ];
  const first = balanced('Cân đối tệp', ofFiles, firstRow, files.all === files.used + files.setAside + files.refused);
  const second = balanced('Cân đối dòng', ofRows, firstRow + first.length, rows.all === rows.used + rows.setAside);
  return { rows: [...first, ...second], merges: [] };
}

type Entry = readonly [label: string, content: Content];

/** The first entry must be the sum of the others. */
function balanced(label: string, entries: readonly Entry[], firstRow: number, holds: boolean): RowModel[] {
  const [all, ...parts] = entries.map((_, index) => cellRef(firstRow + index, VALUE_COLUMN));
  const verdict: Entry = [
    label,
    {
      formula: `IF(${all ?? ''}=${parts.join('+')},${quoted(BALANCED)},${quoted(UNBALANCED)})`,
      value: holds ? BALANCED : UNBALANCED,
    },
  ];
  return [...entries, verdict].map(([words, content], index) => {
    const isVerdict = index === entries.length;
    return {
      row: firstRow + index,
      height: HEIGHT,
      cells: [
        contentCell(LABEL_COLUMN, words, isVerdict ? { ...looks.text, bold: true } : looks.text),
        contentCell(VALUE_COLUMN, content, isVerdict ? looks.strong : looks.count),
      ],
    };
  });
}
