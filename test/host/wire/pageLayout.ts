/** Page set-up: orientation, margins, what repeats, headers and footers. */
import { isWholeColumns, isWholeRows, type Box } from '../book/box';
import type { HeaderFooterState, PageState } from '../book/pageState';
import type { SheetState } from '../book/sheetState';
import { badArgument } from '../protocol/hostError';
import { WireObject } from '../protocol/wireObject';
import { Area } from './area';
import { flag, number, oneOf, record, text } from './arguments';
import type { HostContext } from './context';
import { orNotFound, Range } from './range';
import { RangeAreas } from './rangeAreas';

/** A header or footer part: 255 characters in all three together, by Excel. */
const MAX_PART = 255;
const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const MARGINS = ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const;

class HeaderFooter extends WireObject {
  readonly shape = {
    scalars: ['LeftHeader', 'CenterHeader', 'RightHeader', 'LeftFooter', 'CenterFooter', 'RightFooter'],
  };
  readonly #state: HeaderFooterState;

  constructor(state: HeaderFooterState) {
    super();
    this.#state = state;
  }

  #set(part: keyof HeaderFooterState, value: unknown): void {
    if (text(value).length > MAX_PART) throw badArgument();
    this.#state[part] = text(value);
  }
  get LeftHeader() {
    return this.#state.leftHeader;
  }
  set LeftHeader(value: unknown) {
    this.#set('leftHeader', value);
  }
  get CenterHeader() {
    return this.#state.centerHeader;
  }
  set CenterHeader(value: unknown) {
    this.#set('centerHeader', value);
  }
  get RightHeader() {
    return this.#state.rightHeader;
  }
  set RightHeader(value: unknown) {
    this.#set('rightHeader', value);
  }
  get LeftFooter() {
    return this.#state.leftFooter;
  }
  set LeftFooter(value: unknown) {
    this.#set('leftFooter', value);
  }
  get CenterFooter() {
    return this.#state.centerFooter;
  }
  set CenterFooter(value: unknown) {
    this.#set('centerFooter', value);
  }
  get RightFooter() {
    return this.#state.rightFooter;
  }
  set RightFooter(value: unknown) {
    this.#set('rightFooter', value);
  }
}

class HeaderFooterGroup extends WireObject {
  readonly shape = { scalars: ['State', 'UseSheetMargins', 'UseSheetScale'] };
  readonly #state: PageState['headersFooters'];

  constructor(state: PageState['headersFooters']) {
    super();
    this.#state = state;
  }

  get State() {
    return this.#state.state;
  }
  set State(value: unknown) {
    this.#state.state = oneOf(['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'], value);
  }
  get UseSheetMargins() {
    return this.#state.useSheetMargins;
  }
  set UseSheetMargins(value: unknown) {
    this.#state.useSheetMargins = flag(value);
  }
  get UseSheetScale() {
    return this.#state.useSheetScale;
  }
  set UseSheetScale(value: unknown) {
    this.#state.useSheetScale = flag(value);
  }
  get DefaultForAllPages() {
    return new HeaderFooter(this.#state.defaultForAllPages);
  }
  get FirstPage() {
    return new HeaderFooter(this.#state.firstPage);
  }
  get EvenPages() {
    return new HeaderFooter(this.#state.evenPages);
  }
  get OddPages() {
    return new HeaderFooter(this.#state.oddPages);
  }
}

export class PageLayout extends WireObject {
  readonly shape = {
    scalars: [
      'Orientation',
      'PaperSize',
      'BlackAndWhite',
      'Zoom',
      'CenterHorizontally',
      'CenterVertically',
      'PrintGridlines',
      'PrintHeadings',
      'LeftMargin',
      'RightMargin',
      'TopMargin',
      'BottomMargin',
      'HeaderMargin',
      'FooterMargin',
    ],
  };
  readonly #context: HostContext;
  readonly #sheet: SheetState;

  constructor(context: HostContext, sheet: SheetState) {
    super();
    this.#context = context;
    this.#sheet = sheet;
  }

  get #page(): PageState {
    return this.#sheet.page;
  }
  get Orientation() {
    return this.#page.orientation;
  }
  set Orientation(value: unknown) {
    this.#page.orientation = oneOf(['Portrait', 'Landscape'], value);
  }
  get PaperSize() {
    return this.#page.paperSize;
  }
  set PaperSize(value: unknown) {
    this.#page.paperSize = typeof value === 'number' ? value : text(value);
  }
  get BlackAndWhite() {
    return this.#page.blackAndWhite;
  }
  set BlackAndWhite(value: unknown) {
    this.#page.blackAndWhite = flag(value);
  }
  get CenterHorizontally() {
    return this.#page.centerHorizontally;
  }
  set CenterHorizontally(value: unknown) {
    this.#page.centerHorizontally = flag(value);
  }
  get CenterVertically() {
    return this.#page.centerVertically;
  }
  set CenterVertically(value: unknown) {
    this.#page.centerVertically = flag(value);
  }
  get PrintGridlines() {
    return this.#page.printGridlines;
  }
  set PrintGridlines(value: unknown) {
    this.#page.printGridlines = flag(value);
  }
  get PrintHeadings() {
    return this.#page.printHeadings;
  }
  set PrintHeadings(value: unknown) {
    this.#page.printHeadings = flag(value);
  }
  get FirstPageNumber() {
    return this.#page.firstPageNumber;
  }
  set FirstPageNumber(value: unknown) {
    this.#page.firstPageNumber = value === '' ? '' : number(value);
  }
  get Zoom() {
    return this.#page.zoom;
  }
  set Zoom(value: unknown) {
    const given = Object.entries(record(value)).filter(([, amount]) => amount !== null && amount !== undefined);
    const known = ['scale', 'horizontalFitToPages', 'verticalFitToPages'];
    if (given.some(([key]) => !known.includes(key))) throw badArgument();
    const zoom = Object.fromEntries(given.map(([key, amount]) => [key, number(amount)]));
    if (zoom['scale'] !== undefined && (given.length > 1 || zoom['scale'] < 10 || zoom['scale'] > 400))
      throw badArgument();
    this.#page.zoom = zoom;
  }
  get LeftMargin() {
    return this.#page.leftMargin;
  }
  set LeftMargin(value: unknown) {
    this.#page.leftMargin = number(value);
  }
  get RightMargin() {
    return this.#page.rightMargin;
  }
  set RightMargin(value: unknown) {
    this.#page.rightMargin = number(value);
  }
  get TopMargin() {
    return this.#page.topMargin;
  }
  set TopMargin(value: unknown) {
    this.#page.topMargin = number(value);
  }
  get BottomMargin() {
    return this.#page.bottomMargin;
  }
  set BottomMargin(value: unknown) {
    this.#page.bottomMargin = number(value);
  }
  get HeaderMargin() {
    return this.#page.headerMargin;
  }
  set HeaderMargin(value: unknown) {
    this.#page.headerMargin = number(value);
  }
  get FooterMargin() {
    return this.#page.footerMargin;
  }
  set FooterMargin(value: unknown) {
    this.#page.footerMargin = number(value);
  }
  get HeadersFooters() {
    return new HeaderFooterGroup(this.#page.headersFooters);
  }

  SetPrintMargins(unit: unknown, options: unknown) {
    const points = POINTS[text(unit)];
    if (points === undefined) throw badArgument();
    const given = record(options);
    for (const margin of MARGINS) {
      const value = given[margin];
      if (value !== undefined && value !== null) this.#page[`${margin}Margin`] = number(value) * points;
    }
  }
  SetPrintArea(area: unknown) {
    this.#page.printArea = this.#boxes(area);
  }
  SetPrintTitleRows(rows: unknown) {
    const [box] = this.#boxes(rows);
    if (!box || !isWholeRows(box)) throw badArgument();
    this.#page.titleRows = box;
  }
  SetPrintTitleColumns(columns: unknown) {
    const [box] = this.#boxes(columns);
    if (!box || !isWholeColumns(box)) throw badArgument();
    this.#page.titleColumns = box;
  }
  GetPrintAreaOrNullObject() {
    const { printArea } = this.#page;
    return printArea.length === 0 ? null : new RangeAreas(new Area(this.#context, this.#sheet, printArea));
  }
  GetPrintArea() {
    return orNotFound(this.GetPrintAreaOrNullObject());
  }
  GetPrintTitleRowsOrNullObject() {
    const { titleRows } = this.#page;
    return titleRows && new Range(this.#context, this.#sheet, titleRows);
  }
  GetPrintTitleRows() {
    return orNotFound(this.GetPrintTitleRowsOrNullObject());
  }

  #boxes(area: unknown): readonly Box[] {
    if (area instanceof Range || area instanceof RangeAreas) return area.area.boxes;
    return text(area)
      .split(',')
      .map((part) => {
        const located = this.#context.book.locate(part.trim(), this.#sheet);
        if (located?.sheet !== this.#sheet) throw badArgument();
        return located.box;
      });
  }
}
