/** The other forms in which programs save a workbook: each makes of the parts of one a file that means the same. */
import type { ZipPart } from '../../../ooxml/zipBuilder';
import { edited, packed, type PartTexts } from '../reportFile';

const SHEETS = /^xl\/worksheets\//;
const SPREADSHEET = /^xl\/(workbook|sharedStrings|styles|worksheets\/\w+)\.xml$/;
const RELATIONSHIPS = /\.rels$/;
const ALL = /./;
const STRINGS = 'xl/sharedStrings.xml';

const capture = (match: RegExpMatchArray | readonly string[], index: number): string => match[index] ?? '';

const prefixed = (xml: string): string =>
  xml.replace(/<(\/?)(?=[A-Za-z]+[\s/>])/g, '<$1x:').replace(' xmlns="', ' xmlns:x="');

const columnOf = (letters: string): number =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);

/** Each thing at its place, counted from 1, and `gap` where there is none: then none needs to say where it stands. */
function inPlace(things: readonly (readonly [place: number, xml: string])[], gap: string): string {
  const xml: string[] = [];
  for (const [place, thing] of things) {
    while (xml.length < place - 1) xml.push(gap);
    xml.push(thing);
  }
  return xml.join('');
}

function withoutReferences(sheet: string): string {
  const cellsIn = (row: string): string => {
    const cells = [...row.matchAll(/<c r="([A-Z]+)\d+"([^>]*?(?:\/>|>.*?<\/c>))/gs)];
    return inPlace(
      cells.map((cell) => [columnOf(capture(cell, 1)), `<c${capture(cell, 2)}`]),
      '<c/>',
    );
  };
  return sheet.replace(/(<sheetData>)(.*)(<\/sheetData>)/s, (...[, open = '', data = '', close = '']: string[]) => {
    const rows = [...data.matchAll(/<row r="(\d+)"([^>]*?)(?:\/>|>(.*?)<\/row>)/gs)];
    return (
      open +
      inPlace(
        rows.map((row) => [Number(row[1]), `<row${capture(row, 2)}>${cellsIn(capture(row, 3))}</row>`]),
        '<row/>',
      ) +
      close
    );
  });
}

const stringsIn = (parts: PartTexts): string[] =>
  [...(parts.get(STRINGS) ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map((string) => capture(string, 1));

function inlineStrings(parts: PartTexts): PartTexts {
  const strings = stringsIn(parts);
  const inline = (sheet: string): string =>
    sheet.replace(/ t="s"([^>]*)><v>(\d+)<\/v>/g, (...[, rest = '', index = '']: string[]) => {
      return ` t="inlineStr"${rest}><is>${strings[Number(index)] ?? ''}</is>`;
    });
  const without = new Map(edited(parts, SHEETS, inline));
  without.delete(STRINGS);
  return edited(without, /^xl\/_rels/, (xml) => xml.replace(/<Relationship [^>]*sharedStrings[^>]*\/>/, ''));
}

/** Two runs, with a reading aid behind them, for each plain string. */
const richText = (parts: PartTexts): PartTexts =>
  edited(parts, /sharedStrings/, (xml) =>
    xml.replace(
      /<si><t[^>]*>([^<&]{2})([^<]*)<\/t><\/si>/g,
      '<si><r><rPr><b/><sz val="12"/></rPr><t xml:space="preserve">$1</t></r><r><t xml:space="preserve">$2</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>',
    ),
  );

/** The first formula of a sheet stands for all: the others say only that they share it. */
const sharedFormulas = (parts: PartTexts): PartTexts =>
  edited(parts, SHEETS, (xml) =>
    xml
      .replace(/<f>[^<]*<\/f>/g, '<f t="shared" si="0"/>')
      .replace('<f t="shared" si="0"/>', '<f t="shared" ref="A1:Z99" si="0">SUM(A1:A2)</f>'),
  );

/** Which of the cell styles, counted from 0, show a day. */
function dayStyles(parts: PartTexts): ReadonlySet<string> {
  const styles = parts.get('xl/styles.xml') ?? '';
  const day = capture(/numFmtId="(\d+)" formatCode="dd\/mm\/yyyy"/.exec(styles) ?? [], 1);
  const list = capture(/<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(styles) ?? [], 1);
  const formats = [...list.matchAll(/<xf numFmtId="(\d+)"/g)];
  return new Set(formats.flatMap((format, index) => (format[1] === day ? [String(index)] : [])));
}

const DAYS_BETWEEN = 1_462;

function from1904(parts: PartTexts): PartTexts {
  const days = dayStyles(parts);
  const moved = edited(parts, SHEETS, (xml) =>
    xml.replace(/(<c r="\w+" s="(\d+)"[^>]*>(?:<f>[^<]*<\/f>)?<v>)([\d.]+)(?=<\/v>)/g, (...found: string[]) => {
      const [all = '', before = '', style = '', value = ''] = found;
      return days.has(style) && !before.includes(' t="') ? `${before}${Number(value) - DAYS_BETWEEN}` : all;
    }),
  );
  return edited(moved, /workbook\.xml$/, (xml) => xml.replace('<sheets>', '<workbookPr date1904="1"/><sheets>'));
}

const strict = (parts: PartTexts): PartTexts =>
  edited(parts, ALL, (xml) =>
    xml
      .replaceAll(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-',
        'http://purl.oclc.org/ooxml/officeDocument/relationships/custom-',
      )
      .replaceAll('http://schemas.openxmlformats.org/officeDocument/2006', 'http://purl.oclc.org/ooxml/officeDocument'),
  );

const absolute = (parts: PartTexts): PartTexts =>
  edited(
    edited(parts, /^xl\/_rels/, (xml) => xml.replaceAll('Target="', 'Target="/xl/')),
    /^_rels/,
    (xml) => xml.replaceAll('Target="', 'Target="/'),
  );

const singleQuoted = (xml: string): string => xml.replace(/<[^>]*>/g, (tag) => tag.replace(/="([^"']*)"/g, "='$1'"));

const apart = (xml: string): string =>
  xml.replace(/<sheetData>|<\/row>|<sheets>|<sst[^>]*>|<\/si>/g, '$&\r\n  <!-- <c r="Z9"/> --><?pi <row> ?>\r\n');

const utf16 =
  (isBigEnd: boolean) =>
  (_: string, content: string): Partial<ZipPart> => {
    const bytes = Buffer.from(`\uFEFF${content.replace('encoding="UTF-8"', 'encoding="UTF-16"')}`, 'utf16le');
    return { content: isBigEnd ? bytes.swap16() : bytes };
  };

/** By what is other in them; all give the very snapshot of their plain twin. */
export const forms: ReadonlyMap<string, (parts: PartTexts) => Uint8Array> = new Map([
  ['prefixed XML', (parts) => packed(edited(edited(parts, SPREADSHEET, prefixed), RELATIONSHIPS, prefixed))],
  ['no r on rows and cells', (parts) => packed(edited(parts, SHEETS, withoutReferences))],
  ['inline strings', (parts) => packed(inlineStrings(parts))],
  ['absolute targets', (parts) => packed(absolute(parts))],
  ['stored entries', (parts) => packed(parts, () => ({ stored: true }))],
  ['data descriptors', (parts) => packed(parts, () => ({ descriptor: true }))],
  ['UTF-16, little end first', (parts) => packed(parts, utf16(false))],
  ['UTF-16, big end first', (parts) => packed(parts, utf16(true))],
  ['a UTF-8 byte order mark', (parts) => packed(edited(parts, ALL, (xml) => `\uFEFF${xml}`))],
  ['part names in capitals', (parts) => packed(parts, (name) => ({ name: name.toUpperCase() }))],
  ['part names with backslashes', (parts) => packed(parts, (name) => ({ name: name.replaceAll('/', '\\') }))],
  ['days counted from 1904', (parts) => packed(from1904(parts))],
  ['rich text', (parts) => packed(richText(parts))],
  ['strict Office Open XML', (parts) => packed(strict(parts))],
  ['ZIP64 entries', (parts) => packed(parts, () => ({ zip64: true }))],
  ['a ZIP64 end record', (parts) => packed(parts, () => ({}), { zip64: true })],
  ['single quotes', (parts) => packed(edited(parts, SPREADSHEET, singleQuoted))],
  ['white space, comments and instructions between tags', (parts) => packed(edited(parts, SPREADSHEET, apart))],
  ['parts in another order', (parts) => packed(new Map([...parts].reverse()))],
]);

/** Their formulas read as one: what they show is the same. */
export const formulaForms: ReadonlyMap<string, (parts: PartTexts) => Uint8Array> = new Map([
  ['shared formulas', (parts) => packed(sharedFormulas(parts))],
]);
