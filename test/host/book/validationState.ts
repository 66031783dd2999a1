/** Data validation: each rule with the boxes it stands for, which never overlap. */
import { type Box, encloses, intersection, subtract } from './box';
import type { SheetState } from './sheetState';

export interface Validation {
  /** Excel.DataValidationRule: one of its kinds, or none. */
  readonly rule: Readonly<Record<string, unknown>>;
  readonly prompt: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
  readonly errorAlert: {
    readonly showAlert: boolean;
    readonly style: string;
    readonly title: string;
    readonly message: string;
  };
  readonly ignoreBlanks: boolean;
}

export interface ValidationState extends Validation {
  readonly boxes: readonly Box[];
}

export const NO_VALIDATION: Validation = {
  rule: {},
  prompt: { showPrompt: true, title: '', message: '' },
  errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
  ignoreBlanks: true,
};

/** The validation of a box, or undefined where its parts differ. */
export function validationOf(sheet: SheetState, boxes: readonly Box[]): Validation | undefined {
  const found = sheet.validations.filter((one) => boxes.some((box) => one.boxes.some((own) => intersection(own, box))));
  const [first, ...others] = found;
  if (!first) return NO_VALIDATION;
  const covered = boxes.every(
    (box) => first.boxes.reduce((left, own) => left.flatMap((part) => subtract(part, own)), [box]).length === 0,
  );
  return others.length === 0 && covered ? first : undefined;
}

export function clearValidations(sheet: SheetState, boxes: readonly Box[]): void {
  sheet.validations = sheet.validations
    .map((one) => ({ ...one, boxes: cutOut(one.boxes, boxes) }))
    .filter((one) => one.boxes.length > 0);
}

export function setValidation(sheet: SheetState, boxes: readonly Box[], validation: Validation): void {
  clearValidations(sheet, boxes);
  sheet.validations.push({
    rule: validation.rule,
    prompt: validation.prompt,
    errorAlert: validation.errorAlert,
    ignoreBlanks: validation.ignoreBlanks,
    boxes: [...boxes],
  });
}

export const cutOut = (boxes: readonly Box[], holes: readonly Box[]): Box[] =>
  holes.reduce<Box[]>(
    (left, hole) => left.flatMap((box) => (encloses(hole, box) ? [] : subtract(box, hole))),
    [...boxes],
  );
