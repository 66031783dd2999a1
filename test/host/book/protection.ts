/** What a protected sheet or workbook lets be done to it, by hand and by program alike. */
import { accessDenied } from '../protocol/hostError';
import type { Box } from './box';
import type { SheetState } from './sheetState';

export const protectionOptions = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const;
export type ProtectionOption = (typeof protectionOptions)[number];

export interface ProtectionState {
  readonly options: Readonly<Record<ProtectionOption, boolean>> & { readonly selectionMode: string };
  readonly password: string | undefined;
}

export function optionsOf(given: Readonly<Record<string, unknown>>): ProtectionState['options'] {
  const flags = Object.fromEntries(protectionOptions.map((name) => [name, given[name] === true]));
  const mode = given['selectionMode'];
  return { ...(flags as Record<ProtectionOption, boolean>), selectionMode: typeof mode === 'string' ? mode : 'Normal' };
}

export function assertEditable(sheet: SheetState, box: Box): void {
  if (sheet.protection && sheet.anyLocked(box)) throw accessDenied();
}

/** Passes on a sheet that is not protected, or protected with this allowed. */
export function assertAllowed(sheet: SheetState, option?: ProtectionOption): void {
  if (sheet.protection && (option === undefined || !sheet.protection.options[option])) throw accessDenied();
}
