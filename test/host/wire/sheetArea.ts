/** What Range and RangeAreas share: objects below them, clearing, and their life with the sheet. */
import { clearConditionalFormats } from '../book/conditionalFormatState';
import { assertAllowed } from '../book/protection';
import { clearFormat } from '../book/sheetState';
import { clearContents } from '../book/writing';
import { intersection } from '../book/box';
import { notFound } from '../protocol/hostError';
import { WireObject } from '../protocol/wireObject';
import type { Area } from './area';
import { oneOf } from './arguments';
import { ConditionalFormatCollection } from './conditionalFormats';
import { DataValidation } from './dataValidation';
import { RangeFormat } from './rangeFormat';
import { Worksheet } from './worksheet';

const CLEARED = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'] as const;

export abstract class SheetArea extends WireObject {
  readonly #area: Area;

  constructor(area: Area) {
    super();
    this.#area = area;
  }

  get area(): Area {
    return this.#area;
  }

  override assertAlive(): void {
    if (this.#area.sheet.isDeleted) throw notFound();
  }

  get Worksheet() {
    return new Worksheet(this.#area.context, this.#area.sheet);
  }
  get Format() {
    return new RangeFormat(this.#area);
  }
  get DataValidation() {
    return new DataValidation(this.#area);
  }
  get ConditionalFormats() {
    return new ConditionalFormatCollection(this.#area);
  }
  get CellCount() {
    const cells = this.#area.boxes.reduce((sum, box) => sum + box.rows * box.columns, 0);
    return cells > 2_147_483_647 ? -1 : cells;
  }

  /** Formats go with their merges and conditional formats; data validation stays, and has a clear() of its own. */
  Clear(applyTo: unknown) {
    const what = oneOf(CLEARED, applyTo ?? 'All');
    const { context, sheet, boxes } = this.#area;
    if (what === 'All' || what === 'Formats') assertAllowed(sheet, 'allowFormatCells');
    for (const box of boxes)
      if (what === 'All' || what === 'Contents') clearContents(context.book, sheet, box, 'Local');
    if (what !== 'All' && what !== 'Formats') return;
    for (const box of boxes) sheet.changeFormats(box, clearFormat);
    sheet.merges = sheet.merges.filter((merge) => !boxes.some((box) => intersection(merge, box)));
    clearConditionalFormats(sheet, boxes);
  }
}
