/** The workbook around its sheets: how parts are found, and what is said of the file as a whole. */
import { nodePlatform } from '../../../../src/hosts/ooxml/nodePlatform';
import { readXlsx } from '../../../../src/hosts/xlsx/read/readXlsx';
import {
  buildWorkbook,
  codeOfPieces,
  read,
  relationships,
  snapshotOf,
  valuesOf,
  workbookXml,
  worksheetXml,
  type Pieces,
} from './workbookBuilder';

const rows = '<row r="1"><c r="A1"><v>7</v></c></row>';
const snapshot = (pieces: Pieces) => snapshotOf(buildWorkbook(pieces));

describe('sheets', () => {
  test('in their order, with their names and visibility', () => {
    const sheets = ['', ' state="hidden"', ' state="veryHidden"', ' state="visible"']
      .map((state, index) => `<sheet name="Tờ ${index} &amp; &quot;hai&quot;" sheetId="${index}"${state} r:id="rId1"/>`)
      .join('');
    const read = snapshot({ rows, workbook: `<sheets>${sheets}</sheets>` });
    expect(read.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Tờ 0 & "hai"', 'visible'],
      ['Tờ 1 & "hai"', 'hidden'],
      ['Tờ 2 & "hai"', 'veryHidden'],
      ['Tờ 3 & "hai"', 'visible'],
    ]);
  });

  test('a chart sheet has a name and no cells', () => {
    const parts = { 'xl/_rels/workbook.xml.rels': relationships(['rId1', 'chartsheet', 'chartsheets/sheet1.xml']) };
    expect(snapshot({ parts }).sheets).toEqual([{ name: 'Một', visibility: 'visible', cells: [], merges: [] }]);
  });

  test('a name that is an object key elsewhere is only a name', () => {
    const read = snapshot({ rows, workbook: '<sheets><sheet name="__proto__" sheetId="1" r:id="rId1"/></sheets>' });
    expect(read.sheets[0]?.name).toBe('__proto__');
    expect(({} as Record<string, unknown>)['cells']).toBeUndefined();
  });

  test.each([
    ['points nowhere', '<Relationships/>'],
    ['points at no part', relationships(['rId1', 'worksheet', 'worksheets/sheet9.xml'])],
    ['points outside', relationships(['rId1', 'worksheet', 'a.xml']).replace(/\/>/g, ' TargetMode="External"/>')],
  ])('a sheet that %s is refused, not left out', (_, content) => {
    expect(codeOfPieces({ rows, parts: { 'xl/_rels/workbook.xml.rels': content } })).toBe('corrupt');
  });

  test('past the limit', () => {
    const sheets = '<sheet name="A" sheetId="1" r:id="rId1"/>'.repeat(201);
    expect(codeOfPieces({ rows, workbook: `<sheets>${sheets}</sheets>` })).toBe('too-many-sheets');
  });
});

describe('where parts are found', () => {
  test.each([
    ['absolute targets', '/xl/worksheets/sheet1.xml'],
    ['roundabout targets', '../xl/./worksheets/../worksheets/sheet1.xml'],
    ['targets above the root', '../../../xl/worksheets/sheet1.xml'],
    ['targets in another case', 'Worksheets/SHEET1.xml'],
  ])('%s', (_, target) => {
    const parts = { 'xl/_rels/workbook.xml.rels': relationships(['rId1', 'worksheet', target]) };
    expect(valuesOf({ rows, parts })).toEqual([7]);
  });

  test('a workbook of another name and place', () => {
    const parts = {
      '_rels/.rels': relationships(['x', 'officeDocument', 'noi-dung/so.xml']),
      'noi-dung/so.xml': workbookXml('<sheets><sheet name="A" sheetId="1" r:id="t"/></sheets>'),
      'noi-dung/_rels/so.xml.rels': relationships(['t', 'worksheet', 't.xml']),
      'noi-dung/t.xml': worksheetXml(`<sheetData>${rows}</sheetData>`),
    };
    expect(valuesOf({ parts })).toEqual([7]);
  });

  test('strict Office Open XML', () => {
    const strict = (xml: string): string =>
      xml.replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006',
        'http://purl.oclc.org/ooxml/officeDocument',
      );
    const parts = {
      '_rels/.rels': strict(
        relationships(['a', 'officeDocument', 'xl/workbook.xml'], ['b', 'customProperties', 'custom.xml']),
      ),
      'xl/_rels/workbook.xml.rels': strict(relationships(['rId1', 'worksheet', 'worksheets/sheet1.xml'])),
      'custom.xml': '<Properties><property name="a"><vt:lpwstr xmlns:vt="vt">b</vt:lpwstr></property></Properties>',
    };
    expect(valuesOf({ rows, parts })).toEqual([7]);
    expect([...snapshot({ rows, parts }).properties]).toEqual([['a', 'b']]);
  });
});

describe('the file as a whole', () => {
  const root = relationships(
    ['rId1', 'officeDocument', 'xl/workbook.xml'],
    ['rId2', 'custom-properties', 'docProps/custom.xml'],
    ['rId3', 'extended-properties', 'docProps/app.xml'],
  );

  test('custom properties of every simple kind, and the program', () => {
    const property = (name: string, value: string): string =>
      `<property fmtid="{D5CDD505}" pid="2" name="${name}">\n  ${value}\n</property>`;
    const parts = {
      '_rels/.rels': root,
      'docProps/custom.xml': `<Properties xmlns:vt="vt">${[
        property('phuluc.agency', '<vt:lpwstr>so-khcn &amp; x_x0041_</vt:lpwstr>'),
        property('so', '<vt:i4>12</vt:i4>'),
        property('dung', '<vt:bool>true</vt:bool>'),
        property('rong', '<vt:lpwstr/>'),
        property('__proto__', '<vt:lpwstr>a</vt:lpwstr>'),
        property('constructor', '<vt:r8>1.5</vt:r8>'),
      ].join('')}</Properties>`,
      'docProps/app.xml': '<Properties><Application>Microsoft Excel</Application><Company/></Properties>',
    };
    const { properties, application } = snapshot({ rows, parts });
    expect([...properties]).toEqual([
      ['phuluc.agency', 'so-khcn & xA'],
      ['so', '12'],
      ['dung', 'true'],
      ['rong', ''],
      ['__proto__', 'a'],
      ['constructor', '1.5'],
    ]);
    expect(application).toBe('Microsoft Excel');
  });

  test('relationships to parts that are not there leave properties empty', () => {
    const { properties, application } = snapshot({ rows, parts: { '_rels/.rels': root } });
    expect([properties.size, application]).toEqual([0, '']);
  });

  test('macros and links to other files are seen, and not followed', () => {
    const with_ = (kind: string) =>
      snapshot({
        rows,
        parts: {
          'xl/_rels/workbook.xml.rels': relationships(
            ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
            ['rId9', kind, 'khac.bin'],
          ),
        },
      });
    expect(with_('theme')).toMatchObject({ hasMacros: false, hasExternalLinks: false });
    expect(with_('externalLink')).toMatchObject({ hasMacros: false, hasExternalLinks: true });
    expect(with_('vbaProject')).toMatchObject({ hasMacros: true, hasExternalLinks: false });
    expect(with_('xlMacrosheet')).toMatchObject({ hasMacros: true });
  });

  test('a part of the wrong kind is refused, not read as empty', () => {
    const parts = { 'xl/worksheets/sheet1.xml': '<html><body/></html>' };
    expect(read(buildWorkbook({ parts }))).toEqual({
      ok: false,
      error: { code: 'bad-xml', detail: 'xl/worksheets/sheet1.xml' },
    });
  });

  test('past its time, by a clock that the caller brings', () => {
    const readAtSteps = (milliseconds: number) => {
      let now = 0;
      return readXlsx(buildWorkbook({ rows }), { ...nodePlatform, now: () => (now += milliseconds) });
    };
    expect(readAtSteps(10).ok).toBe(true);
    expect(readAtSteps(1_500)).toMatchObject({ ok: false, error: { code: 'too-slow' } });
  });
});
