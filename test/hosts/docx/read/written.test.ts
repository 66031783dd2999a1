/** Files as a Word library writes them: numbering, merged cells, footnotes and links in its own forms. */
import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
  type IParagraphOptions,
} from 'docx';
import type { SourceBlock } from '../../../../src/intake/source';
import { blocksOf, gridOf, paragraphsOf, tableOf } from './wordBuilder';

const cell = (content: string | IParagraphOptions, options = {}): TableCell =>
  new TableCell({
    children: [typeof content === 'string' ? new Paragraph(content) : new Paragraph(content)],
    ...options,
  });
const row = (...children: readonly TableCell[]): TableRow => new TableRow({ children });

const stt: IParagraphOptions = { numbering: { reference: 'stt', level: 0 } };

async function written(children: readonly (Paragraph | Table)[]): Promise<Uint8Array> {
  const level = { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START };
  const file = new Document({
    numbering: { config: [{ reference: 'stt', levels: [level] }] },
    footnotes: { 1: { children: [new Paragraph('Theo Quyết định số 766/QĐ-TTg')] } },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('Trang 2')] }) },
        footers: { default: new Footer({ children: [new Paragraph('Lưu: VT')] }) },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

const annex = (): Table =>
  new Table({
    rows: [
      row(
        cell('STT', { verticalMerge: VerticalMergeType.RESTART }),
        cell('Nhiệm vụ', { verticalMerge: VerticalMergeType.RESTART }),
        cell('Cơ quan', { columnSpan: 2 }),
      ),
      row(
        cell('', { verticalMerge: VerticalMergeType.CONTINUE }),
        cell('', { verticalMerge: VerticalMergeType.CONTINUE }),
        cell('Chủ trì'),
        cell('Phối hợp'),
      ),
      row(cell(stt), cell('Xây dựng kế hoạch'), cell('Sở Nội vụ'), cell('Sở, ban, ngành')),
      row(cell(stt), cell('Tập huấn'), cell('Sở Nội vụ'), cell('')),
    ],
  });

test('an annex with a split heading and a numbered column', async () => {
  const bytes = await written([annex()]);
  expect(await gridOf(bytes)).toEqual([
    ['STT', 'Nhiệm vụ', 'Cơ quan', ''],
    ['', '', 'Chủ trì', 'Phối hợp'],
    ['', 'Xây dựng kế hoạch', 'Sở Nội vụ', 'Sở, ban, ngành'],
    ['', 'Tập huấn', 'Sở Nội vụ', ''],
  ]);
  const { cells } = await tableOf(bytes);
  expect(cells.flatMap(({ autoNumber }) => autoNumber ?? [])).toEqual(['1.', '2.']);
});

test('text, link and footnote', async () => {
  const link = new ExternalHyperlink({ link: 'https://example.invalid', children: [new TextRun('cổng dịch vụ công')] });
  const bytes = await written([
    new Paragraph({ children: [new TextRun('Theo '), link, new FootnoteReferenceRun(1)] }),
    new Paragraph({ ...stt, text: 'Mục tiêu' }),
  ]);
  expect((await paragraphsOf(bytes)).map((text) => text.trim())).toEqual([
    'Theo cổng dịch vụ công',
    '1. Mục tiêu',
    'Theo Quyết định số 766/QĐ-TTg',
    'Trang 2',
    'Lưu: VT',
  ]);
});

test('tables and text stand in order', async () => {
  const blocks = await blocksOf(await written([new Paragraph('trước'), annex(), new Paragraph('giữa'), annex()]));
  const names = blocks.map((block: SourceBlock) =>
    block.kind === 'paragraph' ? block.text : block.kind === 'table' ? block.table.place : block.kind,
  );
  expect(names.slice(0, 4)).toEqual(['trước', 'Bảng 1', 'giữa', 'Bảng 2']);
});
