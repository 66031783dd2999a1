/**
 * The sheet _phuluc and the custom document properties: who the workbook is. Identity stands in both, since LibreOffice
 * and others keep both but break custom XML parts. One fact a row: its kind in column A, its values beside it.
 */
import type { IdentityClaims } from '../entries/reading';

export const KIND_COLUMN = 1;

/** Kinds of facts. */
export const factKinds = { row: 'row', earlier: 'earlier', stamp: 'stamp' } as const;

export const identityKeys = [
  'planId',
  'planVersion',
  'riders',
  'agencyId',
  'periodId',
  'cutOff',
] as const satisfies readonly (keyof IdentityClaims)[];

export type IdentityKey = (typeof identityKeys)[number];

/** Name of a custom document property: "PhuLuc.planId". */
export const propertyName = (key: IdentityKey): string => `PhuLuc.${key}`;

/** Columns of the lists that validations choose from. */
export const listColumns = { rowCase: 8, level: 9, yesNo: 10 } as const;
export const FIRST_LIST_ROW = 2;
