/** A report with what officers wrote in place of its texts; where the text made has changed since, that is said. */
import type { ReportEdit } from '../entries/reportEdit';
import type { Report } from './report';
import { slotsOf, withTexts } from './slots';

export type EditState =
  /** In the place of the very text it was written for. */
  | 'current'
  /** Kept, but the text made is another one by now: the figures have changed. It asks to be looked at again. */
  | 'outdated'
  /** Its place is no longer in the report: kept aside. */
  | 'placeless';

export interface StandingEdit extends ReportEdit {
  readonly state: EditState;
  /** The text as it is made now; absent where it is made no more. */
  readonly made?: string;
  /** Of a text left out: the address of what is read before it, by which one sees where it was. */
  readonly follows?: string;
}

export interface EditedReport {
  readonly report: Report;
  /** In the order of reading, those without a place last. */
  readonly edits: readonly StandingEdit[];
}

/** Of several edits at one address the last one holds; one that says what is made anyway, or what it stood for, is none. */
export function edited(report: Report, edits: readonly ReportEdit[]): EditedReport {
  const last = new Map(edits.map((edit) => [edit.address, edit]));
  const latest = new Map([...last].filter(([, { was, text }]) => text !== was));
  const slots = new Map(slotsOf(report).map(({ address, text }) => [address, text]));
  const standing = [...slots].flatMap(([address, made], place, all): StandingEdit[] => {
    const edit = latest.get(address);
    if (!edit || edit.text === made) return [];
    const before = edit.text === '' ? all[place - 1]?.[0] : undefined;
    const state = edit.was === made ? 'current' : 'outdated';
    return [{ ...edit, state, made, ...(before === undefined ? {} : { follows: before }) }];
  });
  const placeless = [...latest.values()].filter(({ address }) => !slots.has(address));
  return {
    report: withTexts(report, new Map(standing.map(({ address, text }) => [address, text]))),
    edits: [...standing, ...placeless.map((edit): StandingEdit => ({ ...edit, state: 'placeless' }))],
  };
}
