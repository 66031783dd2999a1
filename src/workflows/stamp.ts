/** The stamp of a submission: SHA-256 over the canonical entries. It proves no authorship; it ties signed paper to data. */
import { canonicalText } from '../entries/canonical';
import type { Entries } from '../entries/entries';
import type { Stamp } from '../entries/reading';

export async function hashEntries(entries: Entries): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalText(entries)));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The stamp of a submission made now; entries that did not change since the last one keep it. */
export async function stampEntries(entries: Entries, previous: Stamp | undefined, now: string): Promise<Stamp> {
  const hash = await hashEntries(entries);
  if (previous?.hash === hash) return previous;
  return { sending: (previous?.sending ?? 0) + 1, time: now, hash };
}

/** Mã đối chiếu, printed on the report: "7F3A-90C1". */
export const checkCode = ({ hash }: Stamp): string => `${hash.slice(0, 4)}-${hash.slice(4, 8)}`.toUpperCase();
