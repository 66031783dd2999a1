/** One XML part from its bytes to what is wanted of it: the way every part is read. */
import { failure, success, type Result } from '../../../result';
import type { Refusal, RefusalCode } from '../../../workbook/refusal';
import type { Deadline, ReadLimits } from '../limits';
import type { Parts } from '../zip/parts';
import { toUtf8 } from './encoding';
import { XmlScanner } from './scanner';

/** An opened Office file and what bounds its reading. */
export interface Source {
  readonly parts: Parts;
  readonly limits: ReadLimits;
  readonly deadline: Deadline;
}

/**
 * Reads the part `name`, whose root element must be `root`: `parse` gets a scanner that stands in it, at depth 1. What
 * it returns counts only when the whole part is well-formed.
 */
export function readXml<T>(
  source: Source,
  name: string,
  root: string,
  parse: (xml: XmlScanner) => T,
  otherRoot: RefusalCode = 'bad-xml',
): Result<T, Refusal> {
  if (source.deadline.passed()) return failure({ code: 'too-slow', detail: name });
  const bytes = source.parts.read(name);
  if (!bytes.ok) return bytes;
  const utf8 = toUtf8(bytes.value);
  if (!utf8) return failure({ code: 'bad-xml', detail: name });
  const xml = new XmlScanner(utf8, name, source.limits.depth, source.deadline);
  if (xml.nextChild(0) && !xml.is(root)) xml.fail(otherRoot);
  const value = parse(xml);
  xml.finish();
  return xml.refusal ? failure(xml.refusal) : success(value);
}

/** The same for a part that a file may lack: `none` in its place. */
export function readOptionalXml<T>(
  source: Source,
  name: string | undefined,
  root: string,
  parse: (xml: XmlScanner) => T,
  none: T,
): Result<T, Refusal> {
  return name !== undefined && source.parts.has(name) ? readXml(source, name, root, parse) : success(none);
}
