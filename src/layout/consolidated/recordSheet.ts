/** Writes _phuluc and the document properties of a consolidated workbook. */
import type { Consolidated } from '../../consolidation/consolidated';
import { citySourceOf } from '../../report/city/sourceOf';
import type { RowModel, SheetModel } from '../../workbook/model';
import { inPieces } from '../../workbook/pieces';
import { KEY_ROW } from '../annexGrid';
import { KIND_COLUMN } from '../identityGrid';
import { PIECE_LENGTH, RECORD_FORMAT, recordKinds, recordProperty, type ConsolidatedRecord } from './recordGrid';
import { consolidatedSheets } from './sheets';

const ofWhat = ({ scope }: Consolidated) =>
  [
    ['format', String(RECORD_FORMAT)],
    ['planId', scope.plan.id],
    ['periodId', scope.period.id],
  ] as const;

export const recordProperties = (consolidated: Consolidated): Record<string, string> =>
  Object.fromEntries(ofWhat(consolidated).map(([kind, value]) => [recordProperty(kind), value]));

export function recordSheet(consolidated: Consolidated): SheetModel {
  const { docket, trend, ledger } = consolidated;
  const { attendance, unused, lateBefore } = citySourceOf(consolidated);
  const record: ConsolidatedRecord = {
    docket,
    trend: [...trend],
    late: ledger.agencies
      .filter(({ used, enteredFor, first }) => !(used ?? enteredFor) || first?.isOnTime === false)
      .map(({ agencyId }) => agencyId),
    sending: {
      attendance: [...attendance],
      unused: [...unused],
      ...(lateBefore ? { lateBefore: [...lateBefore] } : {}),
    },
  };
  const facts = [
    ...ofWhat(consolidated),
    ...pieces(JSON.stringify(record)).map((piece) => [recordKinds.piece, piece] as const),
  ];
  const { name, key } = consolidatedSheets.record;
  return {
    name,
    visibility: 'veryHidden',
    columns: [],
    rows: [
      { row: KEY_ROW, cells: [{ column: KIND_COLUMN, value: key }] },
      ...facts.map(([kind, value], index): RowModel => ({
        row: KEY_ROW + 1 + index,
        cells: [
          { column: KIND_COLUMN, value: kind },
          { column: KIND_COLUMN + 1, value },
        ],
      })),
    ],
  };
}

/**
 * Each piece stands between quotes of its own, so that none begins or ends with a blank that a program may drop, and in
 * ASCII, so that none ends within a character.
 */
const pieces = (text: string): string[] => {
  const ascii = text.replace(/[^ -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return inPieces(ascii, PIECE_LENGTH).map((piece) => `"${piece}"`);
};
