/** From the structure Mammoth gives and the words the scan took to the blocks of a source document. Nothing is left out. */
import type { SourceBlock, SourceCell, SourceTable } from '../../../intake/source';
import type { AutoNumber } from './counting';
import type { ScannedParagraph } from './scannedParagraph';
import type { Node } from './structure';
import { placedCells, type PlacedCell } from './tableGrid';

interface Words {
  readonly paragraphs: readonly ScannedParagraph[];
  readonly numbers: ReadonlyMap<number, AutoNumber>;
  /** Marks of paragraphs the structure does not show, by the paragraph of it they stand in. */
  readonly inside: ReadonlyMap<number, readonly number[]>;
}

/** A paragraph of the text: its words behind the number or bullet Word gives it. */
interface Line {
  readonly words: string;
  readonly number: AutoNumber | undefined;
  readonly hasPicture: boolean;
}

export function blocksOf(
  root: Node,
  paragraphs: readonly ScannedParagraph[],
  numbers: ReadonlyMap<number, AutoNumber>,
): SourceBlock[] {
  const shown = new Set(marksOf(root));
  const hidden = paragraphs.flatMap((paragraph, mark) =>
    shown.has(mark) || paragraph.isHidden || paragraph.words.trim() === '' ? [] : [mark],
  );
  const inside = new Map<number, number[]>();
  const alone: number[] = [];
  for (const mark of hidden) {
    const around = shownAround(mark, paragraphs, shown);
    if (around === undefined) alone.push(mark);
    else inside.set(around, [...(inside.get(around) ?? []), mark]);
  }
  const words = { paragraphs, numbers, inside };
  let tables = 0;
  const blocks = root.children.flatMap((node): SourceBlock[] => {
    if (node.type !== 'table') return lineBlocks(linesOf(node, words));
    tables += 1;
    return tableBlocks(node, `Bảng ${tables}`, words);
  });
  return [...blocks, ...lineBlocks(alone.map((mark) => lineOf([mark], words)))];
}

const marksOf = (node: Node): number[] => [...node.marks, ...node.children.flatMap(marksOf)];

function shownAround(
  mark: number,
  paragraphs: readonly ScannedParagraph[],
  shown: ReadonlySet<number>,
): number | undefined {
  let at = paragraphs[mark]?.within;
  while (at !== undefined && !shown.has(at)) at = paragraphs[at]?.within;
  return at;
}

/** All paragraphs below a node in the order they stand, those of inner tables too. */
function linesOf(node: Node, words: Words): Line[] {
  if (node.type !== 'paragraph') return node.children.flatMap((child) => linesOf(child, words));
  const inner = node.marks.flatMap((mark) => words.inside.get(mark) ?? []);
  return [lineOf(node.marks, words), ...inner.map((mark) => lineOf([mark], words))];
}

function lineOf(marks: readonly number[], { paragraphs, numbers }: Words): Line {
  const found = marks.flatMap((mark) => paragraphs[mark] ?? []);
  const last = marks.at(-1);
  return {
    words: found.map(({ words }) => words).join(''),
    number: last === undefined ? undefined : numbers.get(last),
    hasPicture: found.some(({ hasPicture }) => hasPicture),
  };
}

const written = ({ words, number }: Line): string =>
  [...(number ? [number.text] : []), words.trim()].filter((text) => text !== '').join(' ');

const lineBlocks = (lines: readonly Line[]): SourceBlock[] =>
  lines.flatMap((line): SourceBlock[] => {
    const text = written(line);
    return [
      ...(text === '' ? [] : [{ kind: 'paragraph', text } as const]),
      ...(line.hasPicture ? [{ kind: 'image' } as const] : []),
    ];
  });

/** A picture in a cell stands after its table: a cell holds text alone. */
function tableBlocks(node: Node, place: string, words: Words): SourceBlock[] {
  const cells = placedCells(node).map((cell) => ({ cell, lines: linesOf(cell.node, words) }));
  const table: SourceTable = { place, cells: cells.map(({ cell, lines }) => sourceCell(cell, lines)) };
  const pictures = cells.flatMap(({ lines }) => lines.filter(({ hasPicture }) => hasPicture));
  return [{ kind: 'table', table }, ...pictures.map(() => ({ kind: 'image' }) as const)];
}

/** The number of a cell's first paragraph is the cell's own; bullets and the numbers of further lines belong to the text. */
function sourceCell({ row, column, rowSpan, columnSpan }: PlacedCell, lines: readonly Line[]): SourceCell {
  const [first, ...others] = lines.filter((line) => written(line) !== '');
  const number = first?.number?.isBullet === false ? first.number.text : undefined;
  const opening = first && number !== undefined ? { ...first, number: undefined } : first;
  const text = [...(opening ? [opening] : []), ...others].map(written).join('\n').trim();
  return { row, column, rowSpan, columnSpan, text, ...(number === undefined ? {} : { autoNumber: number }) };
}
