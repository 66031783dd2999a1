/** Names of the generated sheets: what a reader passes over, since they are made anew from the entries. */
export const sheetNames = {
  report: 'Báo cáo',
  annexes: 'Phụ lục báo cáo',
} as const;

const ANNEX_LABEL = 'Phụ lục';
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** "Phụ lục II" of the report stands on the sheet "Phụ lục báo cáo II". */
export const annexSheetName = (label: string): string => label.replace(ANNEX_LABEL, sheetNames.annexes);

export const generatedSheetNames: readonly string[] = [
  ...Object.values(sheetNames),
  ...ROMAN.map((number) => annexSheetName(`${ANNEX_LABEL} ${number}`)),
];
