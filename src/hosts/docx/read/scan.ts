/**
 * Goes once over a part of a Word file and takes down its paragraphs. Mammoth, which knows Word's tables, has no room in
 * its tree for Word's own numbers and leaves out fields, equations and some text boxes; so each paragraph's words are
 * taken here, and a mark put into it by which it is found again in that tree.
 */
import type { XmlScanner } from '../../ooxml/xml/scanner';
import { TagReader } from '../../ooxml/xml/tag';
import { emptyCell, hasTooManyNamespaces, markElement, MAX_COLUMNS, NO_FIELD, UNMARKED } from './marks';
import { readParagraphProperties } from './paragraphProperties';
import type { Edit, Scanned, ScannedParagraph } from './scannedParagraph';
import { symbolText } from './symbols';

/** Where the scan stands. */
interface Place {
  readonly paragraph: number | undefined;
  readonly isHidden: boolean;
  readonly row: { columnsBefore: number; isDeleted: boolean } | undefined;
}

/** The scanner stands in the part's root. */
export function scanPart(xml: XmlScanner, maxElements: number): Scanned {
  if (hasTooManyNamespaces(xml.bytes)) xml.fail('too-deep');
  const scan = new Scan(xml, maxElements);
  scan.children({ paragraph: undefined, isHidden: false, row: undefined });
  const { paragraphs, edits, relationships } = scan;
  return { paragraphs, edits, relationships };
}

class Scan implements Scanned {
  readonly paragraphs: ScannedParagraph[] = [];
  readonly edits: Edit[] = [];
  readonly relationships = new Set<string>();
  private readonly tags: TagReader;
  private elements = 0;

  constructor(
    private readonly xml: XmlScanner,
    private readonly maxElements: number,
  ) {
    this.tags = new TagReader(xml.bytes);
  }

  /** All children of the element the scanner stands in. Nests no deeper than the scanner allows. */
  children(place: Place): void {
    const { xml } = this;
    const { depth } = xml;
    while (xml.nextChild(depth)) {
      this.elements += 1;
      if (this.elements > this.maxElements) xml.fail('too-large');
      else this.element(place);
    }
  }

  private element(place: Place): void {
    const { xml } = this;
    if (xml.is('p')) this.paragraph(place);
    else if (xml.is('pPr')) readParagraphProperties(xml, this.at(place));
    else if (xml.is('tr')) this.children({ ...place, row: { columnsBefore: 0, isDeleted: false } });
    else if (xml.is('trPr')) this.rowProperties(place);
    else if (xml.is('tc')) this.cell(place);
    else if (xml.is('del') || xml.is('moveFrom')) this.children({ ...place, isHidden: true });
    else if (xml.is('AlternateContent')) this.alternatives(place);
    else if (xml.is('bookmarkStart')) this.replaceValue('name', UNMARKED);
    else if (xml.is('fldChar')) this.replaceValue('fldCharType', NO_FIELD);
    else if (!this.isLeftOut()) this.content(place);
  }

  /** Properties hold no words, but elements named like those that do: a tab stop is a "tab". */
  private isLeftOut(): boolean {
    const { xml } = this;
    const isCode = xml.is('instrText') || xml.is('delText') || xml.is('delInstrText');
    return isCode || ['rPr', 'tcPr', 'tblPr', 'sdtPr', 'sectPr', 'tblGrid'].some((name) => xml.is(name));
  }

  private content(place: Place): void {
    const { xml } = this;
    if (xml.is('t')) this.add(place, xml.text());
    else if (xml.is('tab') || xml.is('ptab')) this.add(place, '\t');
    else if (xml.is('br') || xml.is('cr')) this.add(place, '\n');
    else if (xml.is('noBreakHyphen')) this.add(place, '-');
    else if (xml.is('sym')) {
      this.add(place, symbolText(xml.prefixedAttribute('font') ?? '', xml.prefixedAttribute('char') ?? ''));
    } else {
      this.links(place);
      this.children(place);
    }
  }

  private at({ paragraph }: Place): ScannedParagraph | undefined {
    return paragraph === undefined ? undefined : this.paragraphs[paragraph];
  }

  private add(place: Place, words: string): void {
    const found = this.at(place);
    if (found && !place.isHidden) found.words += words;
  }

  private paragraph(place: Place): void {
    const { xml } = this;
    if (xml.tag.isEmptyElement) return;
    const mark = this.paragraphs.length;
    const at = this.tags.read(xml.tag.nameStart);
    this.edits.push({ from: at, to: at, text: markElement(mark) });
    this.paragraphs.push({
      words: '',
      style: undefined,
      list: undefined,
      level: undefined,
      within: place.paragraph,
      isHidden: place.isHidden || (place.row?.isDeleted ?? false),
      hasPicture: false,
    });
    this.children({ ...place, paragraph: mark, row: undefined });
  }

  private rowProperties({ row }: Place): void {
    const { xml } = this;
    const { depth } = xml;
    while (xml.nextChild(depth)) {
      if (!row) continue;
      if (xml.is('del')) row.isDeleted = true;
      if (xml.is('gridBefore')) row.columnsBefore = Number(xml.prefixedAttribute('val'));
    }
  }

  /** A row may leave out its first columns; Mammoth does not know, so an empty cell is put there. */
  private cell(place: Place): void {
    const { row } = place;
    const span = row?.columnsBefore ?? 0;
    if (row && span >= 1 && span <= MAX_COLUMNS) {
      const at = this.xml.tag.nameStart - 1;
      this.edits.push({ from: at, to: at, text: emptyCell(span) });
      row.columnsBefore = 0;
    }
    this.children(place);
  }

  /** A shape written twice, for newer and older programs: the older form is the one Mammoth reads, where it says anything. */
  private alternatives(place: Place): void {
    const { xml } = this;
    const { depth } = xml;
    const outer = this.at(place);
    const before = outer?.words ?? '';
    const first = this.paragraphs.length;
    let newer = { words: before, last: first };
    while (xml.nextChild(depth)) {
      this.elements += 1;
      const isOlder = xml.is('Fallback');
      if (isOlder && outer) outer.words = before;
      const start = this.paragraphs.length;
      this.children(place);
      if (!isOlder) {
        newer = { words: outer?.words ?? '', last: this.paragraphs.length };
        continue;
      }
      const saysSomething = this.paragraphs.slice(start).some(({ words }) => words.trim() !== '');
      if (saysSomething) for (const paragraph of this.paragraphs.slice(first, newer.last)) paragraph.isHidden = true;
      if (outer?.words === before) outer.words = newer.words;
    }
  }

  private replaceValue(name: string, text: string): void {
    const { tag } = this.xml;
    if (tag.findPrefixed(name)) this.edits.push({ from: tag.valueStart, to: tag.valueEnd, text });
  }

  private links(place: Place): void {
    const { xml } = this;
    const isPicture = ['blip', 'imagedata', 'chart', 'relIds'].some((name) => xml.is(name));
    const found = this.at(place);
    if (isPicture && found) found.hasPicture = true;
    if (!isPicture && !xml.is('hyperlink') && !xml.is('hlinkClick')) return;
    for (const name of ['id', 'embed', 'link']) {
      const id = xml.prefixedAttribute(name);
      if (id !== undefined) this.relationships.add(id);
    }
  }
}
