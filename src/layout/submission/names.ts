/**
 * Names of the generated sheets: what a reader passes over, since they are made anew from the entries; and the keys in
 * their hidden corner, by which they are known whatever their tabs are called now.
 */
import { roman } from '../../entries/roman';
import { keysOn, type NamedCells } from '../../workbook/matchSheets';
import type { PassOver } from '../../workbook/snapshot';
import { sheetKey } from '../annexGrid';

export const sheetNames = {
  report: 'Báo cáo',
  annexes: 'Phụ lục báo cáo',
  brief: 'Tóm tắt trình ký',
  record: '_bao_cao',
} as const;

export const sheetKeys = {
  report: sheetKey('report'),
  brief: sheetKey('brief'),
  /** Changed when what older programs wrote can no longer be read. */
  record: sheetKey('report-texts/1'),
} as const;

const ANNEX_KEY = sheetKey('report-annex/');

/** Of the annex "224-2025/I": "phuluc:report-annex/224-2025/I". */
export const annexKey = (annexId: string): string => `${ANNEX_KEY}${annexId}`;

/** Whether its texts stand at addresses: Báo cáo, or one of its annexes. */
export const isAddressedKey = (key: string): boolean => key === sheetKeys.report || key.startsWith(ANNEX_KEY);

/** A sheet of the report with texts that people read. */
export const isTextKey = (key: string): boolean => isAddressedKey(key) || key === sheetKeys.brief;

const isReportKey = (key: string): boolean => isTextKey(key) || key === sheetKeys.record;

/** A sheet of the report, by its key. */
export const isGenerated = (sheet: NamedCells): boolean => keysOn(sheet).some(isReportKey);

/** The same by its first cell alone, for who has no use for such sheets and leaves them unread. */
export const startsGenerated: PassOver = ({ value }) => typeof value === 'string' && isReportKey(value);

const ANNEX_LABEL = 'Phụ lục';
/** More than a plan has with all that is reported on within it. */
const MOST_ANNEXES = 15;

/** "Phụ lục II" of the report stands on the sheet "Phụ lục báo cáo II". */
export const annexSheetName = (label: string): string => label.replace(ANNEX_LABEL, sheetNames.annexes);

export const generatedSheetNames: readonly string[] = [
  ...Object.values(sheetNames),
  ...Array.from({ length: MOST_ANNEXES }, (_, index) => annexSheetName(`${ANNEX_LABEL} ${roman(index + 1)}`)),
];
