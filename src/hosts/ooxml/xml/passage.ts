/** The stretches between tags that are no tags themselves: comments, CDATA sections, processing instructions. */
import { ascii, hasAt } from './bytes';

export interface Passage {
  /** Where its content starts and ends; the end is -1 when it is never closed. */
  readonly start: number;
  readonly end: number;
  /** The offset after it. */
  readonly after: number;
  /** A CDATA section's content is text, taken as it stands. */
  readonly isText: boolean;
}

const KINDS = [
  { opening: ascii('<!--'), closing: ascii('-->'), isText: false },
  { opening: ascii('<![CDATA['), closing: ascii(']]>'), isText: true },
  { opening: ascii('<?'), closing: ascii('?>'), isText: false },
];

/** The passage that starts at `at`, a "<!" or "<?"; undefined for all else, which is a document type or part of one. */
export function passageAt(bytes: Uint8Array, at: number): Passage | undefined {
  const kind = KINDS.find(({ opening }) => hasAt(bytes, at, opening));
  if (!kind) return undefined;
  const start = at + kind.opening.length;
  const end = indexOf(bytes, kind.closing, start);
  return { start, end, after: end + kind.closing.length, isText: kind.isText };
}

function indexOf(bytes: Uint8Array, pattern: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at++) if (hasAt(bytes, at, pattern)) return at;
  return -1;
}
