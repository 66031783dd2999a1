/** One body by the name an officer wrote. */
import type { DirectoryIndex } from '../../plan/agencies';
import { readBodiesText } from '../../plan/phrases/bodiesText';
import type { BodyRef } from '../../plan/plan';

/** The agency or group of the directory that a text names, and nothing else besides. */
export function findBody(text: string, index: DirectoryIndex): BodyRef | undefined {
  const { bodies, doubts } = readBodiesText(text, index);
  const [only, another] = bodies;
  const isSure = doubts.every(({ kind }) => kind === 'ended' || kind === 'misspelt-body');
  return isSure && another === undefined && only && ('agency' in only || 'group' in only) ? only : undefined;
}
