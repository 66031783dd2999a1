/** An agency cell under review: the document's words, whom they mean, and on what ground where they name nobody. */
import type { DirectoryIndex } from '../../plan/agencies';
import type { BodyDoubt } from '../../plan/phrases/bodies';
import { bodiesText, readBodiesText } from '../../plan/phrases/bodiesText';
import type { BodyRef, Target } from '../../plan/plan';
import { proposeBodies } from '../proposals';
import type { Cells } from './cells';
import { column, type ReviewColumn } from './column';
import type { Doubts } from './doubts';
import type { ReviewFault } from './problem';

type BodiesCell = Target['lead'];
type Field = 'lead' | 'coordinating';

const NAMES: Readonly<Record<Field, string>> = { lead: 'chủ trì', coordinating: 'phối hợp' };

export const bodiesKeys = (field: Field): string[] => [field, `${field}Read`, `${field}Assumed`];

export const bodiesColumns = (field: Field, hasAssumed: boolean): ReviewColumn[] => [
  column(`${field}Read`, `Cơ quan ${NAMES[field]} (hiểu là)`, 100),
  ...(hasAssumed ? [column(`${field}Assumed`, `Căn cứ đề xuất cơ quan ${NAMES[field]}`, 100)] : []),
];

export const showBodies = (
  field: Field,
  { text, bodies, assumed }: BodiesCell,
  index: DirectoryIndex,
): Readonly<Record<string, string | undefined>> => ({
  [field]: text,
  [`${field}Read`]: bodiesText(bodies, index),
  [`${field}Assumed`]: assumed,
});

/** What the officer wrote beside the words counts; where that cell was left empty, the words are read anew. */
export function readBodiesCell(
  cells: Cells,
  field: Field,
  before: BodiesCell | undefined,
  index: DirectoryIndex,
  doubts: Doubts,
): BodiesCell {
  const [own = field, read = field, assumed = field] = bodiesKeys(field);
  return cells.kept([own, read, assumed], before && { value: before }, () => {
    doubts.clear(field);
    const text = before && !cells.isChanged(own) ? before.text : cells.text(own);
    const ground = before && !cells.isChanged(assumed) ? before.assumed : cells.text(assumed) || undefined;
    const isKept = !cells.isChanged(read) && (cells.text(read) !== '' || !cells.isChanged(own));
    const kept = before && isKept ? before.bodies : undefined;
    const bodies = kept ?? readNames(cells, field, read, text, index, doubts);
    return { text, bodies, ...(ground === undefined ? {} : { assumed: ground }) };
  });
}

function readNames(
  cells: Cells,
  field: Field,
  key: string,
  text: string,
  index: DirectoryIndex,
  doubts: Doubts,
): BodyRef[] {
  const names = cells.text(key);
  if (names === '') {
    const proposed = proposeBodies(text, field, index);
    for (const { doubt } of proposed.doubts) doubts.add(field, doubt);
    return proposed.value.bodies;
  }
  return readNamesOf(cells, key, names, index);
}

/** Names the officer wrote: nothing of them may be passed over or guessed. */
export function readNamesOf(cells: Cells, key: string, names: string, index: DirectoryIndex): BodyRef[] {
  const { bodies, doubts } = readBodiesText(names, index);
  for (const doubt of doubts) {
    const fault = faultOf(doubt);
    if (fault) cells.fault(key, fault);
  }
  return bodies;
}

function faultOf(doubt: BodyDoubt): ReviewFault | undefined {
  switch (doubt.kind) {
    case 'unknown-body':
      return { kind: 'unknown-body', got: doubt.words };
    case 'ambiguous-body':
      return { kind: 'ambiguous-body', got: doubt.words, names: doubt.names };
    case 'no-agency':
    case 'in-brackets':
      return { kind: 'no-body', got: doubt.words };
    default:
      return undefined;
  }
}
