/**
 * The draft as it was laid out, kept in a hidden sheet: what the officer did not touch is taken from here as it was, so that
 * nothing depends on how well a cell can say it. Cells hold no more than Excel lets them, so the text is cut into pieces.
 */
import { findByKey } from '../../workbook/matchSheets';
import type { SheetModel } from '../../workbook/model';
import { inPieces } from '../../workbook/pieces';
import type { Snapshot } from '../../workbook/snapshot';
import type { Draft } from '../draft';
import { draftSchema } from './draftSchema';
import { sheetKeyOf } from './sheet';

const RECORD = { key: sheetKeyOf('record'), name: '_phuluc' } as const;
const PIECE = 30_000;
const COLUMN = 1;
const SUM_COLUMN = 2;

export function recordSheet(draft: Draft): SheetModel {
  const text = JSON.stringify(draft).replace(DELICATE, escaped);
  return {
    name: RECORD.name,
    visibility: 'veryHidden',
    columns: [],
    rows: [
      {
        row: 1,
        cells: [
          { column: COLUMN, value: RECORD.key },
          { column: SUM_COLUMN, value: sumOf(text) },
        ],
      },
      ...inPieces(text, PIECE).map((piece, n) => ({
        row: n + 2,
        cells: [{ column: COLUMN, value: `${OPEN}${piece}${CLOSE}` }],
      })),
    ],
  };
}

/** Halves of a pair that a cut would part, and characters that not every program keeps. */
const DELICATE = /[\u007f-\u009f\ud800-\udfff\ufffe\uffff]/g;
const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Programs may trim a cell's text. */
const OPEN = '[';
const CLOSE = ']';

export function readRecord(snapshot: Snapshot): Draft | undefined {
  const cells = findByKey(snapshot.sheets, RECORD)?.sheet.cells ?? [];
  const sum = cells.find(({ row, column }) => row === 1 && column === SUM_COLUMN)?.value;
  const text = cells
    .filter(({ row, column }) => row > 1 && column === COLUMN)
    .map(({ value }) => (typeof value === 'string' ? value.slice(OPEN.length, -CLOSE.length) : ''))
    .join('');
  if (text === '' || sum !== sumOf(text)) return undefined;
  return parsed(text);
}

function parsed(text: string): Draft | undefined {
  try {
    const read = draftSchema.safeParse(JSON.parse(text));
    return read.success ? read.data : undefined;
  } catch {
    // The sum is no seal: whoever made one for another text may have made that no JSON.
    return undefined;
  }
}

/** FNV-1a, to notice what was changed by accident. */
function sumOf(text: string): string {
  let sum = 0x81_1c_9d_c5;
  for (let at = 0; at < text.length; at += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01_00_01_93) >>> 0;
  }
  return `${text.length}:${sum.toString(16)}`;
}
