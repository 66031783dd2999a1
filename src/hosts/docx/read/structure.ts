/**
 * Asks Mammoth where each marked paragraph stands: in the text, or in which cell of which table. It gets a package of our
 * own making that holds the document part and nothing else of the file: no picture, no address, no style of its own.
 */
import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { failure, success, type Result } from '../../../result';
import type { Refusal } from '../../../workbook/refusal';
import { markOf } from './marks';
import type { Scanned } from './scannedParagraph';

/** A node of Mammoth's tree, of which only this is looked at. */
export interface Node {
  readonly type: unknown;
  readonly children: readonly Node[];
  /** Marks of the paragraphs that make it up: more than one where a deleted paragraph end joined them. */
  readonly marks: readonly number[];
  readonly rowSpan: number;
  readonly columnSpan: number;
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
/** Where every relationship leads. */
const NOWHERE = 'none';

const encoder = new TextEncoder();

export async function structureOf(part: Uint8Array, scanned: Scanned): Promise<Result<Node, Refusal>> {
  let root: Node | undefined;
  const bytes = packageOf(part, scanned).buffer;
  // In a browser Mammoth asks for the one, in Node for the other.
  const input = { arrayBuffer: bytes, buffer: bytes };
  try {
    await mammoth.convertToHtml(input, {
      externalFileAccess: false,
      includeDefaultStyleMap: false,
      includeEmbeddedStyleMap: false,
      transformDocument: (document: unknown) => {
        root = nodeOf(document);
        return { type: 'document', children: [], comments: [] };
      },
    });
  } catch {
    // Mammoth says in English words only what the file lacks; by now it is well-formed XML of a Word document's root.
    return failure({ code: 'corrupt' });
  }
  return root ? success(root) : failure({ code: 'corrupt' });
}

function packageOf(part: Uint8Array, { relationships, edits }: Scanned): Uint8Array<ArrayBuffer> {
  const links = [...relationships].map((id) => `<Relationship Id="${attribute(id)}" Type="x" Target="${NOWHERE}"/>`);
  const list = `<Relationships xmlns="${RELATIONSHIPS}">${links.join('')}</Relationships>`;
  const stored = { level: 0 } as const;
  return zipSync({
    'word/document.xml': [edited(part, edits), stored],
    'word/_rels/document.xml.rels': [encoder.encode(list), stored],
  });
}

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Edits stand in the order of their places and share none. */
function edited(part: Uint8Array, edits: Scanned['edits']): Uint8Array {
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const { from, to, text } of edits) {
    pieces.push(part.subarray(at, from), encoder.encode(text));
    at = to;
  }
  pieces.push(part.subarray(at));
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const piece of pieces) {
    whole.set(piece, end);
    end += piece.length;
  }
  return whole;
}

const property = (of: unknown, name: string): unknown =>
  typeof of === 'object' && of !== null ? Reflect.get(of, name) : undefined;

const childrenOf = (of: unknown): readonly unknown[] => {
  const children = property(of, 'children');
  return Array.isArray(children) ? children : [];
};

const spanOf = (span: unknown): number => (Number.isSafeInteger(span) ? Math.max(1, Number(span)) : 1);

/** No deeper than the scan allows the part's elements to nest. */
function nodeOf(of: unknown): Node {
  const children = childrenOf(of);
  const type = property(of, 'type');
  return {
    type,
    children: type === 'paragraph' ? [] : children.map(nodeOf),
    marks: children.flatMap((child) =>
      property(child, 'type') === 'bookmarkStart' ? (markOf(property(child, 'name')) ?? []) : [],
    ),
    rowSpan: spanOf(property(of, 'rowSpan')),
    columnSpan: spanOf(property(of, 'colSpan')),
  };
}
