/** One cell of a worksheet: its value, with the text of its formula where it has one. Nothing is ever evaluated. */
import type { CellValue, SnapshotCell } from '../../../workbook/snapshot';
import type { CellRefReader } from './cellRef';
import { cellValue } from './cellValue';
import { DAYS_TO_1904 } from './dateStyles';
import { cellTexts } from './excelEscapes';
import type { PlainCellReader, Stretch } from './plainCell';
import { readRichText } from './richText';
import type { SharedStrings } from './sharedStrings';
import type { XmlScanner } from '../../ooxml/xml/scanner';
import { TextReader } from '../../ooxml/xml/text';

export interface CellContext {
  readonly sharedStrings: SharedStrings;
  /** Which cell styles show a day; only for a workbook that counts days from 1904. */
  readonly dateStyles: readonly boolean[] | undefined;
}

/** A cell; undefined when it holds neither a value nor a formula. */
function cellOf(row: number, column: number, value: CellValue, formula?: string): SnapshotCell | undefined {
  if (formula !== undefined) return { row, column, value, formula };
  return value === null || value === '' ? undefined : { row, column, value };
}

export class CellReader {
  /** Shared formulas by their number, each with the text of its first cell. */
  private readonly sharedFormulas = new Map<string, string>();
  private readonly texts: TextReader;

  constructor(
    private readonly xml: XmlScanner,
    private readonly context: CellContext,
  ) {
    this.texts = new TextReader(xml.bytes, cellTexts);
  }

  /** The cell just read in its plain form. */
  fromPlain({ row, column }: CellRefReader, plain: PlainCellReader): SnapshotCell | undefined {
    if (plain.kind === 'empty') return undefined;
    const formula = plain.hasFormula ? this.xml.textBetween(plain.formula) : undefined;
    return cellOf(row, column, this.plainValue(plain), formula);
  }

  private plainValue(plain: PlainCellReader): CellValue {
    switch (plain.kind) {
      case 'number':
        return plain.value;
      case 'shared':
        return this.sharedString(plain.value);
      default:
        return this.ownText(plain.text);
    }
  }

  private ownText({ start, end }: Stretch): string {
    const text = this.texts.read(start, end);
    if (text === undefined) this.xml.fail(this.texts.refused);
    return text ?? '';
  }

  /** The cell of the open `c` element. */
  read({ row, column }: CellRefReader): SnapshotCell | undefined {
    const { xml } = this;
    const { depth } = xml;
    const type = xml.attribute('t') ?? 'n';
    const isDay = this.context.dateStyles?.[Number(xml.attribute('s') ?? 0)] === true;
    let value: CellValue = null;
    let formula: string | undefined;
    while (xml.nextChild(depth)) {
      if (xml.is('v')) value = this.value(type);
      else if (xml.is('is')) value = readRichText(xml);
      else if (xml.is('f')) formula ??= this.formula();
    }
    return cellOf(row, column, isDay && typeof value === 'number' ? value + DAYS_TO_1904 : value, formula);
  }

  private value(type: string): CellValue {
    if (type !== 'n' && type !== 's') return cellValue(type, this.xml.text());
    const value = this.xml.number() ?? cellValue('n', this.xml.text());
    return type === 'n' || value === null ? value : this.sharedString(value);
  }

  /** A number that no shared string has loses a text: the file is refused. */
  private sharedString(index: CellValue): CellValue {
    const text = typeof index === 'number' ? this.context.sharedStrings.at(index) : undefined;
    if (text === undefined) this.xml.fail(this.context.sharedStrings.refused);
    return text ?? null;
  }

  /** The cells that share a formula give the text of its first cell, not moved to their own place. */
  private formula(): string {
    const shared = this.xml.attribute('t') === 'shared' ? this.xml.attribute('si') : undefined;
    const text = this.xml.text();
    if (shared === undefined) return text;
    if (text !== '') this.sharedFormulas.set(shared, text);
    return this.sharedFormulas.get(shared) ?? '';
  }
}
