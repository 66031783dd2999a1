/** The stamp of a submission: SHA-256 over the canonical entries. It proves no authorship; it ties signed paper to data. */
import { canonicalText } from '../entries/canonical';
import type { Entries } from '../entries/entries';
import type { Stamp } from '../entries/reading';
import { sha256, type Sha256 } from './sha256';

export async function hashEntries(entries: Entries, hash: Sha256 = sha256): Promise<string> {
  return hash(new TextEncoder().encode(canonicalText(entries)));
}

/** The stamp of a submission made now; entries that did not change since the last one keep it. */
export async function stampEntries(entries: Entries, previous: Stamp | undefined, now: string): Promise<Stamp> {
  const hash = await hashEntries(entries);
  if (previous?.hash === hash) return previous;
  return { sending: (previous?.sending ?? 0) + 1, time: now, hash };
}

export { checkCode } from '../entries/checkCode';
