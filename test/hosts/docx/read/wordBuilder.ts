/** Word files for tests: hand-made ones part by part, and what is read of them. */
import type { SourceBlock, SourceTable } from '../../../../src/intake/source';
import { docxLimits } from '../../../../src/hosts/docx/read/limits';
import { readDocx } from '../../../../src/hosts/docx/read/readDocx';
import { zip, type ZipPart } from '../../ooxml/zipBuilder';

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${R}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ');

export const p = (text: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
export const tc = (content: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
export const tr = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
export const tbl = (...rows: readonly string[]): string => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;
/** A paragraph numbered by Word. */
export const numbered = (text: string, list: number, level = 0): string =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

export const part = (root: string, content: string): string => `<w:${root} ${NAMESPACES}>${content}</w:${root}>`;

/** Parts beside the document, by their kind: { numbering: '<w:numbering …/>' }. */
export type Beside = Readonly<Record<string, string>>;

const relationships = (list: readonly (readonly [kind: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(([kind, target], n) => `<Relationship Id="rId${n + 1}" Type="${R}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;

export function wordParts(
  body: string,
  beside: Beside = {},
  main = part('document', `<w:body>${body}</w:body>`),
): ZipPart[] {
  const kinds = Object.keys(beside);
  return [
    { name: '_rels/.rels', content: relationships([['officeDocument', 'word/document.xml']]) },
    { name: 'word/_rels/document.xml.rels', content: relationships(kinds.map((kind) => [kind, `${kind}.xml`])) },
    { name: 'word/document.xml', content: main },
    ...kinds.map((kind) => ({ name: `word/${kind}.xml`, content: beside[kind] ?? '' })),
  ];
}

export const wordFile = (body: string, beside?: Beside): Uint8Array => zip(wordParts(body, beside));

export async function blocksOf(bytes: Uint8Array): Promise<readonly SourceBlock[]> {
  const read = await readDocx(bytes, 'thu.docx');
  if (!read.ok) throw new Error(`Refused: ${read.error.code} ${read.error.detail ?? ''}`);
  return read.value.blocks;
}

export const refusalOf = async (bytes: Uint8Array, limits = docxLimits): Promise<string> => {
  const read = await readDocx(bytes, 'thu.docx', limits);
  return read.ok ? 'read' : read.error.code;
};

export const paragraphsOf = async (bytes: Uint8Array): Promise<string[]> =>
  (await blocksOf(bytes)).flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

export async function tableOf(bytes: Uint8Array): Promise<SourceTable> {
  const found = (await blocksOf(bytes)).find((block) => block.kind === 'table');
  if (found?.kind !== 'table') throw new Error('No table');
  return found.table;
}

/** A table as rows of texts at their columns; "" where a merged cell reaches. */
export async function gridOf(bytes: Uint8Array): Promise<string[][]> {
  const { cells } = await tableOf(bytes);
  const rows: string[][] = [];
  for (const { row, column, columnSpan, rowSpan, text } of cells) {
    for (let r = row; r < row + rowSpan; r += 1) {
      for (let c = column; c < column + columnSpan; c += 1) {
        (rows[r - 1] ??= [])[c - 1] = r === row && c === column ? text : '';
      }
    }
  }
  return rows;
}
