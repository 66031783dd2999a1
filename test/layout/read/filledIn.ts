/** A workbook that came back filled in, and how it reads after hands were at it. */
import type { Entries } from '../../../src/entries/entries';
import type { Reading } from '../../../src/entries/reading';
import { readWorkbook } from '../../../src/layout/read/workbook';
import { makeWorkbook } from '../../../src/workflows/makeWorkbook';
import { sampleEntries } from '../../../src/workflows/sample/sampleEntries';
import { scopeOf } from '../../library';
import { snapshotOf } from '../snapshotOf';
import { cellOf, inTurn, type Edit } from './hands';

export const PL1 = '224-PL I';
export const PL2 = '224-PL II';
export const INFO = 'Thông tin chung';
export const GENERAL = 'Nội dung chung';
export const MEASURE = '224-2025/I/3#1';
export const TASK = '224-2025/II/13';
export const COORDINATED = '224-2025/II/3';
export const EVIDENCE = 'Minh chứng của chỉ tiêu số 3';
export const RESULT = 'Kết quả của nhiệm vụ số 13';

export const scope = scopeOf('so-y-te');
export const entries: Entries = ((sample) => ({
  ...sample,
  measures: new Map(sample.measures).set(MEASURE, { numerator: 8, denominator: 10, evidence: EVIDENCE }),
  tasks: new Map(sample.tasks).set(TASK, { percent: 0.3, result: RESULT }),
  coordination: new Map([[COORDINATED, { text: 'Đã góp ý dự thảo' }]]),
  earlier: sample.earlier.filter(({ entry }) => Object.keys(entry).length > 0),
}))(sampleEntries(scope, 1));
export const laidOut = snapshotOf(makeWorkbook(scope, entries));

export const read = (...edits: readonly Edit[]): Reading => readWorkbook(scope, inTurn(...edits)(laidOut));
export const at = (sheet: string, id: string, key: string): string => cellOf(laidOut, sheet, id, key);

/** The cell under "K12". */
export const below = (cell: string): string => cell.replace(/\d+$/, (row) => String(Number(row) + 1));
