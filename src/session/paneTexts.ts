/**
 * The report as it would be made now, and the texts that are edited in the pane: kept on this computer until they stand
 * in a report that is made. Made when it is asked for, since checks run at every edit and must not wait for it.
 */
import type { ReportEdit } from '../entries/reportEdit';
import { slotsOf } from '../report/slots';
import { MAX_TEXT } from '../workbook/limits';
import type { CheckedWorkbook } from '../workflows/checkWorkbook';
import { TOO_LONG } from '../workflows/edits';
import { reportOf, type WrittenReport } from '../workflows/report/reportOf';
import { editsKey, keepEdits, keptEdits } from './keptEdits';
import type { ShownWorkbook } from './shownWorkbook';

interface Written {
  readonly checked: CheckedWorkbook;
  readonly kept: string | undefined;
  readonly report: WrittenReport;
}

export class PaneTexts {
  #written: Written | undefined;

  constructor(private readonly shown: ShownWorkbook) {}

  /** The same until the workbook or a text changes. */
  get report(): WrittenReport | undefined {
    const { report: checked } = this.shown;
    if (!checked) return undefined;
    const kept = this.#kept(checked);
    if (this.#written?.checked !== checked || this.#written.kept !== kept) {
      this.#written = { checked, kept, report: reportOf(checked, this.editsOf(checked)) };
    }
    return this.#written.report;
  }

  /** Those that a workbook does not hold yet: where its sheet was written on since, that is the newer text. */
  editsOf(checked: CheckedWorkbook): ReportEdit[] {
    const held = heldTexts(checked);
    return keptEdits(this.#kept(checked)).flatMap(({ held: before, ...edit }) =>
      held.get(edit.address) === before ? [edit] : [],
    );
  }

  edit(address: string, text: string): void {
    const was = this.#made(address);
    if (was === undefined) return;
    if (text.length > MAX_TEXT) this.shown.update({ notice: { tone: 'error', text: TOO_LONG } });
    else this.#keep({ address, was, text });
  }

  restore(address: string): void {
    const was = this.#made(address) ?? this.report?.edits.find((edit) => edit.address === address)?.was;
    if (was !== undefined) this.#keep({ address, was, text: was });
  }

  /** These stand in the report by now; what was edited since stays. */
  settle({ scope }: CheckedWorkbook, written: readonly ReportEdit[]): void {
    const { memory } = this.shown.context;
    const key = editsKey(scope);
    const inReport = new Set(written.map(textOf));
    const left = keptEdits(memory.get(key)).filter((edit) => !inReport.has(textOf(edit)));
    keepEdits(memory, key, left);
    this.shown.update({});
  }

  #kept({ scope }: CheckedWorkbook): string | undefined {
    return this.shown.context.memory.get(editsKey(scope));
  }

  /** The text that is made at an address; undefined where there is no such place. */
  #made(address: string): string | undefined {
    const { report } = this;
    return report && slotsOf(report.made).find((slot) => slot.address === address)?.text;
  }

  #keep(edit: ReportEdit): void {
    const { report: checked, context } = this.shown;
    if (!checked) return;
    const held = heldTexts(checked).get(edit.address);
    const key = editsKey(checked.scope);
    const others = keptEdits(context.memory.get(key)).filter(({ address }) => address !== edit.address);
    // In the words that were made it takes back what the workbook holds; where it holds nothing, it is no edit.
    const isOfUse = edit.text !== edit.was || held !== undefined;
    keepEdits(context.memory, key, isOfUse ? [...others, { ...edit, ...(held !== undefined && { held }) }] : others);
    // The report made last does not say this.
    this.shown.update({ made: undefined });
  }
}

/** What stands in a workbook in the place of texts that are made. */
const heldTexts = ({ reading }: CheckedWorkbook): ReadonlyMap<string, string> =>
  new Map(reading.edits.map(({ address, text }) => [address, text]));

const textOf = ({ address, was, text }: ReportEdit): string => JSON.stringify([address, was, text]);
