import { writeXlsx } from '../../../../src/hosts/xlsx/write/writeXlsx';
import { zipParts } from '../../../judges/zipParts';
import { KITCHEN_SINK } from './kitchenSink';
import { sheet, sheetOfCells, workbook } from './models';
import { attributesOf, cellXml, textsOf } from './xml';

let parts: ReadonlyMap<string, string>;
const part = (name: string): string => parts.get(name) ?? '';
const sheetPart = (number: number): string => part(`xl/worksheets/sheet${number}.xml`);
const MARGINS = { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 };
const ANNEX = 2;
const REPORT = 3;

beforeAll(async () => {
  parts = zipParts(await writeXlsx(KITCHEN_SINK));
});

test('the same model gives the same bytes', async () => {
  expect(await writeXlsx(KITCHEN_SINK)).toEqual(await writeXlsx(structuredClone(KITCHEN_SINK)));
});

test('no time of writing stands in the file', () => {
  expect(textsOf(part('docProps/core.xml'), 'dcterms:modified')).toEqual(['1980-01-01T00:00:00Z']);
  expect(part('docProps/core.xml')).not.toContain('dcterms:created');
});

describe('the workbook', () => {
  test('sheets are visible, hidden and very hidden', () => {
    expect(attributesOf(part('xl/workbook.xml'), 'sheet').map(({ name, state }) => [name, state])).toEqual([
      ['Danh mục', 'hidden'],
      ['224-PL I', undefined],
      ["Báo cáo '26", undefined],
      ['_phuluc', 'veryHidden'],
    ]);
    expect(attributesOf(part('xl/workbook.xml'), 'workbookView')).toEqual([
      expect.objectContaining({ activeTab: '1' }),
    ]);
  });

  test('names quote their sheets, and print names belong to one sheet', () => {
    const names = attributesOf(part('xl/workbook.xml'), 'definedName');
    const refers = textsOf(part('xl/workbook.xml'), 'definedName');
    expect(names.map(({ name, localSheetId }, index) => [name, localSheetId, refers[index]])).toEqual([
      ['CapGiaiQuyet', undefined, "'Danh mục'!$A$1:$A$3"],
      ['TyLe', undefined, "'224-PL I'!$E$4:$E$5"],
      ['_xlnm.Print_Area', '1', "'224-PL I'!$B$1:$H$12"],
      ['_xlnm.Print_Titles', '1', "'224-PL I'!$3:$3"],
      ['_xlnm.Print_Titles', '2', "'Báo cáo ''26'!$1:$2"],
    ]);
  });

  test('custom properties and the title are texts', () => {
    expect(attributesOf(part('docProps/custom.xml'), 'property').map(({ name }) => name)).toEqual([
      'phuluc.coQuan',
      'phuluc.ky',
      'phuluc.dau',
    ]);
    expect(textsOf(part('docProps/custom.xml'), 'vt:lpwstr')).toEqual(['so-khcn', '2026-11', 'a&b <c>']);
    expect(textsOf(part('docProps/core.xml'), 'dc:title')).toEqual(['Báo cáo tháng 11 năm 2026']);
  });

  test('a theme and the Normal font, Times New Roman 12', () => {
    expect(part('xl/theme/theme1.xml')).toContain('<a:theme ');
    expect(/<font>.*?<\/font>/.exec(part('xl/styles.xml'))?.[0]).toContain(
      '<sz val="12"/><name val="Times New Roman"/>',
    );
  });
});

describe('cells', () => {
  test.each([
    ['a text', { value: 'Sở' }, '<c r="A1" t="s"><v>0</v></c>'],
    ['a number', { value: 0.85 }, '<c r="A1"><v>0.85</v></c>'],
    ['a truth value', { value: true }, '<c r="A1" t="b"><v>1</v></c>'],
    ['an empty text is an empty cell', { value: '' }, ''],
    ['a formula without value', { formula: 'A2<1' }, '<c r="A1"><f>A2&lt;1</f></c>'],
    ['a formula giving text', { formula: 'B1', value: 'Đạt' }, '<c r="A1" t="str"><f>B1</f><v>Đạt</v></c>'],
    ['a formula giving empty text', { formula: 'B1', value: '' }, '<c r="A1" t="str"><f>B1</f><v/></c>'],
    ['a formula giving a number', { formula: 'B1', value: 0 }, '<c r="A1"><f>B1</f><v>0</v></c>'],
    ['a formula giving a truth value', { formula: 'B1', value: false }, '<c r="A1" t="b"><f>B1</f><v>0</v></c>'],
  ])('%s', async (_, cell, expected) => {
    const written = zipParts(await writeXlsx(workbook(sheetOfCells({ column: 1, ...cell }))));
    expect(cellXml(written.get('xl/worksheets/sheet1.xml') ?? '', 'A1')).toBe(expected);
  });

  test.each(['=1+1', '+1', '-1', '@a', '\t=1', '1.234', '85%', '15/11/2026', 'TRUE', '1E5', '[1]', '{=1}'])(
    'the text %j is a shared string',
    async (value) => {
      const written = zipParts(await writeXlsx(workbook(sheetOfCells({ column: 1, value }))));
      expect(cellXml(written.get('xl/worksheets/sheet1.xml') ?? '', 'A1')).toBe('<c r="A1" t="s"><v>0</v></c>');
      expect(textsOf(written.get('xl/sharedStrings.xml') ?? '', 't')).toEqual([value]);
    },
  );

  test.each(['#N/A', '#REF!', '#DIV/0!', '#12'])('the text %j is no error value', async (value) => {
    const written = zipParts(await writeXlsx(workbook(sheetOfCells({ column: 1, value }))));
    expect(cellXml(written.get('xl/worksheets/sheet1.xml') ?? '', 'A1')).toBe(
      `<c r="A1" t="inlineStr"><is><r><t>${value}</t></r></is></c>`,
    );
  });

  test('a run of rich text names its whole font', () => {
    const cell = cellXml(sheetPart(REPORT), 'B1');
    expect(cell).toContain('<rPr><b/><sz val="13"/><rFont val="Times New Roman"/><family val="1"/></rPr>');
    expect(cell).toContain('<rPr><b/><u/><sz val="14"/><rFont val="Times New Roman"/><family val="1"/></rPr>');
  });

  test('only entry cells are unlocked', () => {
    const formats = [...part('xl/styles.xml').matchAll(/<xf [^>]*xfId[^>]*?(?:\/>|>.*?<\/xf>)/g)].map(([xf]) => xf);
    const isUnlocked = (ref: string): boolean => {
      const style = Number(attributesOf(cellXml(sheetPart(ANNEX), ref), 'c')[0]?.['s']);
      return formats[style]!.includes('<protection locked="0"/>');
    };
    expect(['A4', 'C4', 'D4', 'E4', 'F4', 'G4', 'H4', 'H5'].filter(isUnlocked)).toEqual(['E4', 'F4', 'H4', 'H5']);
  });

  test('formats, alignment, borders', () => {
    const styles = part('xl/styles.xml');
    expect(attributesOf(styles, 'numFmt').map(({ formatCode }) => formatCode)).toEqual(
      expect.arrayContaining(['@', 'dd/mm/yyyy', '0.0%', '0%']),
    );
    expect(attributesOf(styles, 'alignment')).toContainEqual({
      horizontal: 'justify',
      vertical: 'top',
      wrapText: 'true',
      indent: '1',
    });
    expect(styles).toContain('<bottom style="thin"/><diagonal/>');
    expect(styles).toContain('<left style="thin"><color rgb="FF7F7F7F"/></left>');
  });
});

describe('rows and columns', () => {
  test('a folded group and its "+" on the row after', () => {
    const rows = attributesOf(sheetPart(ANNEX), 'row').filter(({ r }) => ['7', '8', '9'].includes(r!));
    expect(rows.map(({ r, hidden, outlineLevel, collapsed }) => [r, hidden, outlineLevel, collapsed])).toEqual([
      ['7', '1', '1', undefined],
      ['8', '1', '1', undefined],
      ['9', undefined, undefined, '1'],
    ]);
    expect(attributesOf(sheetPart(ANNEX), 'outlinePr')).toEqual([{ summaryBelow: '1' }]);
  });

  test('heights, widths, hidden columns, merges, freeze', () => {
    expect(attributesOf(sheetPart(ANNEX), 'row')[0]).toMatchObject({ r: '1', ht: '24', customHeight: '1' });
    expect(attributesOf(sheetPart(ANNEX), 'col').slice(0, 2)).toEqual([
      { min: '1', max: '1', width: '5', customWidth: 'true', hidden: 'true' },
      { min: '2', max: '2', width: '6', customWidth: 'true' },
    ]);
    expect(attributesOf(sheetPart(ANNEX), 'mergeCell')).toEqual([{ ref: 'B1:H1' }]);
    expect(attributesOf(sheetPart(ANNEX), 'pane')).toEqual([
      { xSplit: '3', ySplit: '3', topLeftCell: 'D4', state: 'frozen', activePane: 'bottomRight' },
    ]);
  });

  test('nothing is frozen where nothing is to be', async () => {
    const written = zipParts(await writeXlsx(workbook(sheet({ freeze: { rows: 0, columns: 0 } }))));
    expect(attributesOf(written.get('xl/worksheets/sheet1.xml') ?? '', 'pane')).toEqual([]);
  });
});

describe('guidance', () => {
  // Of sheetProtection, "0" says allowed: these attributes name what is locked (ISO/IEC 29500-1, 18.3.1.85).
  test('protection without a password that allows filters, widths, heights and selection', () => {
    expect(attributesOf(sheetPart(ANNEX), 'sheetProtection')).toEqual([
      {
        sheet: '1',
        selectLockedCells: '0',
        selectUnlockedCells: '0',
        formatColumns: '0',
        formatRows: '0',
        autoFilter: '0',
      },
    ]);
    expect(attributesOf(sheetPart(REPORT), 'sheetProtection')).toEqual([]);
  });

  test('every validation only warns, and shows no sentence but ours', () => {
    const rules = attributesOf(sheetPart(ANNEX), 'dataValidation');
    expect(rules.map(({ type, operator }) => [type, operator])).toEqual([
      ['decimal', 'between'],
      ['date', 'between'],
      ['list', undefined],
      ['list', undefined],
      ['textLength', 'lessThanOrEqual'],
      ['whole', 'between'],
      ['custom', undefined],
    ]);
    expect(rules.every(({ errorStyle, allowBlank }) => errorStyle === 'warning' && allowBlank === '1')).toBe(true);
    expect(
      rules.every(({ error, showErrorMessage }) => (error === undefined) === (showErrorMessage === undefined)),
    ).toBe(true);
    expect(rules[0]).toMatchObject({ showInputMessage: '1', prompt: 'Nhập từ 0% đến 100%.\nThí dụ: 85%' });
  });

  test('limits of a validation: dates are serials, lists come from a range or a name', () => {
    expect(textsOf(sheetPart(ANNEX), 'formula1')).toEqual([
      '0',
      '46023',
      "'Danh mục'!$A$1:$A$3",
      'CapGiaiQuyet',
      '500',
      '0',
      'TRUE',
    ]);
    expect(textsOf(sheetPart(ANNEX), 'formula2')).toEqual(['1', '46387', '9']);
  });

  test('conditional formats keep the order of the model', () => {
    const rules = attributesOf(sheetPart(ANNEX), 'cfRule');
    const formulas = textsOf(sheetPart(ANNEX), 'formula');
    const inOrder = rules.map(({ priority }, index) => [priority, formulas[index]]).sort();
    expect(inOrder).toEqual([
      ['1', '$E4<0.5'],
      ['2', '$G4="Đã hoàn thành"'],
      ['3', 'ISBLANK($E4)'],
    ]);
    const dxf = /<dxf>.*?<\/dxf>/.exec(part('xl/styles.xml'))?.[0];
    expect(dxf).toContain('<bgColor rgb="FFFFC7CE"/>');
  });
});

describe('pages', () => {
  test('A4, one page wide, as many high as it takes', () => {
    expect(attributesOf(sheetPart(ANNEX), 'pageSetup')).toEqual([
      { paperSize: '9', orientation: 'landscape', fitToWidth: '1', fitToHeight: '0' },
    ]);
    expect(attributesOf(sheetPart(ANNEX), 'pageSetUpPr')).toEqual([{ fitToPage: '1' }]);
    expect(attributesOf(sheetPart(ANNEX), 'printOptions')).toEqual([{ horizontalCentered: '1' }]);
    expect(attributesOf(sheetPart(ANNEX), 'pageMargins')[0]).toMatchObject({ left: '1.1811', right: '0.59055' });
  });

  test('a bare first page has neither header nor footer', () => {
    expect(/<headerFooter.*?<\/headerFooter>/.exec(sheetPart(REPORT))?.[0]).toBe(
      '<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;P</oddHeader></headerFooter>',
    );
    expect(/<headerFooter.*?<\/headerFooter>/.exec(sheetPart(ANNEX))?.[0]).toBe(
      '<headerFooter><oddFooter>&amp;CTrang &amp;P/&amp;N</oddFooter></headerFooter>',
    );
  });

  test('a row that starts a page is broken before', async () => {
    const page = { orientation: 'portrait', margins: MARGINS, fitToWidth: true, rowBreaks: [4, 9] } as const;
    const broken = zipParts(await writeXlsx(workbook(sheet({ page }))));
    const breaks = attributesOf(broken.get('xl/worksheets/sheet1.xml') ?? '', 'brk');
    expect(breaks.map(({ id }) => id)).toEqual(['3', '8']);
  });

  test('filter, tab and grid lines', () => {
    expect(attributesOf(sheetPart(ANNEX), 'autoFilter')).toEqual([{ ref: 'A3:H10' }]);
    expect(attributesOf(sheetPart(ANNEX), 'tabColor')).toEqual([{ rgb: 'FF2F5597' }]);
    expect(attributesOf(sheetPart(ANNEX), 'sheetView')[0]).toMatchObject({ showGridLines: '0' });
    expect(attributesOf(sheetPart(REPORT), 'sheetView')[0]).not.toHaveProperty('showGridLines');
  });
});
