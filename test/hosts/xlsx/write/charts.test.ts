/** Native charts in a written workbook: the parts as the standard names them, and drawn by LibreOffice. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { writeXlsx } from '../../../../src/hosts/xlsx/write/writeXlsx';
import type { ChartModel, SheetModel } from '../../../../src/workbook/model';
import { LIBRE_OFFICE_TIMEOUT, describeWithPdf, pdfToText, toPdf } from '../../../judges/libreOffice';
import { workbook } from './models';

jest.setTimeout(LIBRE_OFFICE_TIMEOUT);

const FIELDS = ['Chính quyền số', 'Kinh tế số', 'Xã hội số'];
const chart = (kind: ChartModel['kind'], from: string, to: string): ChartModel => ({
  kind,
  title: `Chỉ tiêu theo lĩnh vực (${kind})`,
  from,
  to,
  series: [
    { name: 'Đạt', values: "'Tổng quan'!$B$2:$B$4", categories: "'Tổng quan'!$A$2:$A$4", color: '2E7D32' },
    { name: 'Chưa đạt', values: "'Tổng quan'!$C$2:$C$4", categories: "'Tổng quan'!$A$2:$A$4", color: 'C62828' },
  ],
  numberFormat: '0',
  axis: { min: 0 },
  hasLabels: true,
  description: 'Số chỉ tiêu đạt và chưa đạt của từng lĩnh vực',
});

const sheet: SheetModel = {
  name: 'Tổng quan',
  columns: [{ column: 1, width: 120 }],
  rows: [
    { row: 1, cells: [] },
    ...FIELDS.map((field, index) => ({
      row: index + 2,
      cells: [
        { column: 1, value: field },
        { column: 2, value: index + 3 },
        { column: 3, value: index + 1 },
      ],
    })),
  ],
  charts: [
    chart('column', 'A6', 'H20'),
    chart('stacked-bar', 'A22', 'H36'),
    chart('bar', 'A38', 'H52'),
    chart('line', 'A54', 'H68'),
  ],
};

const decoder = new TextDecoder();
const partsOf = async (): Promise<Map<string, string>> =>
  new Map(
    Object.entries(unzipSync(await writeXlsx(workbook(sheet)))).map(([name, bytes]) => [name, decoder.decode(bytes)]),
  );

test('a chart names its cells, its colours and what it shows', async () => {
  const parts = await partsOf();
  const xml = parts.get('xl/charts/chart1.xml') ?? '';
  expect(xml).toContain("'Tổng quan'!$B$2:$B$4");
  expect(xml).toContain("'Tổng quan'!$A$2:$A$4");
  expect(xml).toContain('2E7D32');
  expect(parts.get('xl/drawings/drawing1.xml')).toContain('Số chỉ tiêu đạt và chưa đạt của từng lĩnh vực');
});

test('bars of one stack stand upon each other, the others beside each other', async () => {
  const parts = await partsOf();
  expect(parts.get('xl/charts/chart2.xml')).toContain('<c:grouping val="stacked"/>');
  expect(parts.get('xl/charts/chart2.xml')).toContain('<c:overlap val="100"/>');
  expect(parts.get('xl/charts/chart1.xml')).toContain('<c:grouping val="clustered"/>');
});

test('a chart stands from the corner of one cell to that of another', async () => {
  const drawing = (await partsOf()).get('xl/drawings/drawing1.xml') ?? '';
  expect(drawing).toContain('<xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>5</xdr:row>');
  expect(drawing).toContain('<xdr:to><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>19</xdr:row>');
});

describeWithPdf('LibreOffice', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'phu-luc-charts-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('draws every one of them', async () => {
    const path = join(folder, 'charts.xlsx');
    writeFileSync(path, await writeXlsx(workbook(sheet)));
    const text = pdfToText(toPdf(path, folder)).join(' ').replace(/\s+/g, ' ');
    for (const { title } of sheet.charts ?? []) expect(text).toContain(title);
  });
});
