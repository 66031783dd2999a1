/** XML as outsiders' programs write it, and XML that is refused. */
import { Deadline } from '../../../src/hosts/ooxml/limits';
import { XmlScanner } from '../../../src/hosts/ooxml/xml/scanner';
import { codeOfPieces, valuesOf, worksheetXml } from '../xlsx/read/workbookBuilder';

const sheet = 'xl/worksheets/sheet1.xml';
const asSheet = (content: string | Uint8Array) => ({ parts: { [sheet]: content }, strings: '<si><t>Ủy ban</t></si>' });
const body =
  '<sheetData><row r="1"><c r="A1"><v>7</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="str"><v>Cần Thơ</v></c></row></sheetData>';
const values = [7, 'Ủy ban', 'Cần Thơ'];
const xml = `<?xml version="1.0" encoding="UTF-8"?>\r\n${worksheetXml(body)}`;

describe('forms that are read', () => {
  const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

  test.each<[string, string | Uint8Array]>([
    ['plain', xml],
    ['prefixed elements', `<x:worksheet xmlns:x="x">${body.replace(/<(\/?)/g, '<$1x:')}</x:worksheet>`],
    ['single quotes', xml.replaceAll('"', "'")],
    [
      'spaces in tags',
      xml
        .replace(/(="[^"]*")/g, ' \n$1\t ')
        .replaceAll('="', ' = "')
        .replace(/<\/(\w+)>/g, '</$1 >'),
    ],
    ['attributes in another order', xml.replace(/<c r="(\w+)" t="(\w+)">/g, '<c foo="1>2" t="$2" cm="1" r="$1">')],
    ['comments and processing instructions', xml.replace(/></g, '><!-- <c r="Z1"> -- > --><?pi <c> ?><')],
    ['line breaks between tags', xml.replace(/></g, '>\r\n  <')],
    ['a UTF-8 byte order mark', `\uFEFF${xml}`],
    ['UTF-16 with its mark, little end first', utf16(`\uFEFF${xml}`)],
    ['UTF-16 with its mark, big end first', utf16(`\uFEFF${xml}`).swap16()],
    ['UTF-16 without a mark', utf16(xml)],
    ['UTF-16 without a mark, big end first', utf16(xml).swap16()],
    ['text after the end', `${xml}\n\u0000`],
    ['names that start like others', xml.replace('<sheetData>', '<cols><col r="A1"/></cols><sheetDataX/><sheetData>')],
  ])('%s', (_, content) => expect(valuesOf(asSheet(content))).toEqual(values));
});

describe('forms that are refused', () => {
  const cell = (inner: string): string => worksheetXml(`<sheetData><row><c t="str">${inner}</c></row></sheetData>`);
  const laughs =
    '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>';

  test.each<[string, string, string | Uint8Array]>([
    ['dtd', 'billion laughs', laughs + cell('<v>&c;</v>')],
    ['dtd', 'an external entity', '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/hostname">]>' + cell('<v>&f;</v>')],
    ['dtd', 'a document type of any kind', `<!doctype html>${cell('')}`],
    ['dtd', 'an entity that XML does not know', cell('<v>&nbsp;</v>')],
    ['dtd', 'an ampersand by itself', cell('<v>KH & CN</v>')],
    [
      'dtd',
      'an entity in an attribute',
      cell('').replace('<row>', '<row><c r="&a;"/>').replace('"&a;"', '"A1" t="&a;"'),
    ],
    ['bad-xml', 'a reference to no character', cell('<v>&#xD800;</v>')],
    ['bad-xml', 'a reference to a number too large', cell('<v>&#x110000;</v>')],
    ['bad-xml', 'a reference to a control character', cell('<v>&#1;</v>')],
    ['bad-xml', 'an unfinished reference', cell('<v>&#12</v>')],
    ['bad-xml', 'a reference of letters', cell('<v>&#12a;</v>')],
    ['bad-xml', 'nothing', ''],
    ['bad-xml', 'no tags', 'abc'],
    ['bad-xml', 'unclosed tags', '<worksheet><sheetData><row><c><v>1</v></c>'],
    ['bad-xml', 'an unclosed tag inside', cell('<v>1')],
    ['bad-xml', 'a tag that is cut', '<worksheet><sheetData><row r="1'],
    ['bad-xml', 'tags that cross', '<worksheet><a><b></a></b></worksheet>'],
    ['bad-xml', 'an end without a start', '<worksheet/></a>'],
    ['bad-xml', 'two roots', '<worksheet/><worksheet/>'],
    ['bad-xml', 'a tag without a name', '<worksheet>< a/></worksheet>'],
    ['bad-xml', 'an attribute without a value', '<worksheet><a b/></worksheet>'],
    ['bad-xml', 'an attribute without quotes', '<worksheet><a b=1/></worksheet>'],
    ['bad-xml', 'an attribute that is not closed', '<worksheet><a b="1/></worksheet>'],
    ['bad-xml', 'attributes that touch', '<worksheet><a b="1"c="2"/></worksheet>'],
    ['bad-xml', 'a comment that is not closed', '<worksheet><!-- </worksheet>'],
    ['bad-xml', 'CDATA that is not closed', cell('<v><![CDATA[ </v>')],
    ['bad-xml', 'a slash astray', '<worksheet><a / ></worksheet>'],
    ['bad-xml', 'bytes that are not UTF-8', Buffer.from(cell('<v>Cần Thơ</v>'), 'latin1')],
    ['bad-xml', 'half a UTF-16 character', Buffer.from(`\uFEFF${cell('<v>\uD83D</v>')}`, 'utf16le')],
    ['too-deep', 'nesting past the limit', `<worksheet>${'<a>'.repeat(64)}${'</a>'.repeat(64)}</worksheet>`],
    ['too-deep', 'nesting that is never closed', `<worksheet>${'<a>'.repeat(1_000_000)}`],
  ])('%s: %s', (code, _, content) => expect(codeOfPieces(asSheet(content))).toBe(code));

  test('nesting up to the limit', () => {
    expect(codeOfPieces(asSheet(`<worksheet>${'<a>'.repeat(63)}${'</a>'.repeat(63)}</worksheet>`))).toBe('read');
  });
});

describe('the scanner', () => {
  const scan = (text: string): XmlScanner =>
    new XmlScanner(new TextEncoder().encode(text), 'part.xml', 64, new Deadline(undefined, 0));

  test('walks the children of one element and passes over what is not asked for', () => {
    const scanner = scan('<a><b n="1"><c>x</c></b><!-- y --><p:b p:n="2"/>text<d/></a>');
    const seen: string[] = [];
    expect(scanner.nextChild(0) && scanner.is('a')).toBe(true);
    while (scanner.nextChild(1)) {
      if (scanner.is('b')) seen.push(`${scanner.attribute('n')}, ${scanner.prefixedAttribute('n')}`);
    }
    scanner.finish();
    expect([seen, scanner.refusal]).toEqual([['1, undefined', 'undefined, 2'], undefined]);
  });

  test('gives text whole, through comments, CDATA and elements', () => {
    const scanner = scan('<a><t>1<!-- 2 -->3<![CDATA[<4>]]><b>5</b>&amp;</t><t/><t></t><t>6</t></a>');
    const texts: string[] = [];
    scanner.nextChild(0);
    while (scanner.nextChild(1)) texts.push(scanner.text());
    expect(texts).toEqual(['13<4>5&', '', '', '6']);
  });

  test('keeps its first refusal and is at its end from then on', () => {
    const scanner = scan('<a><b></a>');
    scanner.nextChild(0);
    scanner.nextChild(1);
    expect([scanner.nextChild(1), scanner.nextChild(1), scanner.text()]).toEqual([false, false, '']);
    scanner.fail('dtd');
    scanner.finish();
    expect(scanner.refusal).toEqual({ code: 'bad-xml', detail: 'part.xml' });
  });
});
