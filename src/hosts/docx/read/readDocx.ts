/**
 * Reads a Word file that anyone may have made, with anything, as the source of a plan: every word a reader of its pages
 * sees, in paragraphs and tables. What cannot be read whole is refused. Nothing in it is run, followed or fetched.
 *
 *   const read = await readDocx(bytes, 'ke-hoach-81.docx');
 *   if (read.ok) ... read.value.blocks ... else ... read.error.code ...
 */
import type { SourceBlock, SourceDocument } from '../../../intake/source';
import { failure, success, type Result } from '../../../result';
import type { Refusal } from '../../../workbook/refusal';
import { browserPlatform } from '../../ooxml/browserPlatform';
import { Deadline } from '../../ooxml/limits';
import { partOfKind, readRelationships, type Relationship } from '../../ooxml/relationships';
import { readOptionalXml, readXml, type Source } from '../../ooxml/xml/readXml';
import type { XmlScanner } from '../../ooxml/xml/scanner';
import { Parts } from '../../ooxml/zip/parts';
import { blocksOf } from './blocks';
import { autoNumbers } from './counting';
import { docxLimits, type DocxLimits } from './limits';
import { noLists, readLists } from './lists';
import { readNumberedStyles, type NumberedStyles } from './numberedStyles';
import { refused } from './refusals';
import { scanPart } from './scan';
import type { Scanned } from './scannedParagraph';
import { noWordFile } from './signature';
import { structureOf } from './structure';

export async function readDocx(
  bytes: Uint8Array,
  file: string,
  limits: DocxLimits = docxLimits,
): Promise<Result<SourceDocument, Refusal>> {
  const blocks = await readBlocks(bytes, limits);
  return blocks.ok ? success({ file, blocks: blocks.value }) : refused(blocks.error);
}

async function readBlocks(bytes: Uint8Array, limits: DocxLimits): Promise<Result<SourceBlock[], Refusal>> {
  const unfit = noWordFile(bytes, limits.fileBytes);
  if (unfit) return failure(unfit);
  const deadline = new Deadline(browserPlatform.now, limits.milliseconds);
  const parts = Parts.open(bytes, browserPlatform, limits);
  if (!parts.ok) return parts;
  const source = { parts: parts.value, limits, deadline };
  const root = readRelationships(source, '');
  if (!root.ok) return root;
  const main = partOfKind(root.value, 'officeDocument');
  if (main === undefined || !parts.value.has(main)) return failure({ code: 'no-document' });

  const text = readXml(source, main, 'document', (xml) => textOf(xml, limits), 'no-document');
  if (!text.ok) return text;
  const { bytes: part, scanned } = text.value;
  const relationships = readRelationships(source, main);
  if (!relationships.ok) return relationships;
  const numbers = readNumbers(source, relationships.value, scanned.paragraphs);
  if (!numbers.ok) return numbers;
  const beside = readBeside(source, relationships.value, limits);
  if (!beside.ok) return beside;
  const structure = await structureOf(part, scanned);
  if (!structure.ok) return structure;
  return success([...blocksOf(structure.value, scanned.paragraphs, numbers.value), ...beside.value]);
}

/** The part as the scanner sees it, in UTF-8, and what stands in it. */
const textOf = (xml: XmlScanner, { elements }: DocxLimits): { bytes: Uint8Array; scanned: Scanned } => ({
  bytes: xml.bytes,
  scanned: scanPart(xml, elements),
});

function readNumbers(
  source: Source,
  relationships: readonly Relationship[],
  paragraphs: Scanned['paragraphs'],
): Result<ReturnType<typeof autoNumbers>, Refusal> {
  const lists = readOptionalXml(source, partOfKind(relationships, 'numbering'), 'numbering', readLists, noLists);
  if (!lists.ok) return lists;
  const none: NumberedStyles = new Map();
  const styles = readOptionalXml(source, partOfKind(relationships, 'styles'), 'styles', readNumberedStyles, none);
  return styles.ok ? success(autoNumbers(paragraphs, lists.value, styles.value)) : styles;
}

/** The parts that stand on the pages beside the text, and their root elements. */
const BESIDE = [
  ['footnotes', 'footnotes'],
  ['endnotes', 'endnotes'],
  ['header', 'hdr'],
  ['footer', 'ftr'],
  ['comments', 'comments'],
] as const;

/** Their paragraphs, after all of the text: none of them holds a row of a plan. */
function readBeside(
  source: Source,
  relationships: readonly Relationship[],
  limits: DocxLimits,
): Result<SourceBlock[], Refusal> {
  const blocks: SourceBlock[] = [];
  for (const [kind, root] of BESIDE) {
    for (const { kind: own, target, isExternal } of relationships) {
      if (own !== kind || isExternal || !source.parts.has(target)) continue;
      const scanned = readXml(source, target, root, (xml) => scanPart(xml, limits.elements));
      if (!scanned.ok) return scanned;
      for (const { words, isHidden } of scanned.value.paragraphs) {
        if (!isHidden && words.trim() !== '') blocks.push({ kind: 'paragraph', text: words.trim() });
      }
    }
  }
  return success(blocks);
}
