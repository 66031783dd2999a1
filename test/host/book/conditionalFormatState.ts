/** Conditional formats of a sheet; only those with a formula of their own (Custom) can be made here. */
import { type Box, intersection } from './box';
import type { SheetState } from './sheetState';
import { cutOut } from './validationState';

export interface ConditionalFormatState {
  readonly id: string;
  boxes: readonly Box[];
  /** With "=". */
  formula: string;
  stopIfTrue: boolean;
  bold: boolean | null;
  italic: boolean | null;
  underline: string | null;
  strikethrough: boolean | null;
  fontColor: string;
  fill: string;
  numberFormat: string | null;
}

export const newConditionalFormat = (id: string, boxes: readonly Box[]): ConditionalFormatState => ({
  id,
  boxes,
  formula: '',
  stopIfTrue: false,
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
  fontColor: '',
  fill: '',
  numberFormat: null,
});

export const conditionalFormatsOn = (sheet: SheetState, boxes: readonly Box[]) =>
  sheet.conditionalFormats.filter((one) => one.boxes.some((own) => boxes.some((box) => intersection(own, box))));

export function clearConditionalFormats(sheet: SheetState, boxes: readonly Box[]): void {
  for (const one of sheet.conditionalFormats) one.boxes = cutOut(one.boxes, boxes);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one.boxes.length > 0);
}
