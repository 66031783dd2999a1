/**
 * The canonical text of a submission's identity and entries, for its stamp: the same entries always give the same text,
 * whatever the formatting, the order of rows, or the program that saved the file. Document number, day and signer are
 * left out: they are filled in after the stamp; so is the template's version, which changes no entry.
 */
import type { Entries, RetiredRow } from './entries';

export function canonicalText(entries: Entries): string {
  const { identity, general, measures, tasks, coordination, outside, unread, retired = [] } = entries;
  return JSON.stringify([
    [identity.planId, identity.agencyId, identity.periodId, identity.cutOff],
    sorted(general),
    byId(measures),
    byId(tasks),
    byId(coordination),
    outside.map(({ annexId, text }) => [annexId, plain(text)]),
    unread.map(({ rowId, field, value }) => [rowId, field, plainValue(value)]).sort(),
    // Left out where there is none: reports stamped before a plan ever changed keep their stamps.
    ...(retired.length === 0 ? [] : [retired.flatMap(retiredTexts).sort()]),
  ]);
}

const retiredTexts = ({ rowId, annex, no, text, fields }: RetiredRow): string[] =>
  fields.map(({ label, value }) => JSON.stringify([rowId, annex, no, text, label, value].map(plain)));

const sorted = (entry: object): [string, unknown][] =>
  Object.entries(entry)
    .map(([field, value]): [string, unknown] => [field, plainValue(value)])
    .sort(([a], [b]) => (a < b ? -1 : 1));

/** LibreOffice saves a carriage return as a line feed, macOS types letters and marks apart. */
const plain = (text: string): string => text.normalize('NFC').replace(/\r\n?/g, '\n');

const plainValue = (value: unknown): unknown => (typeof value === 'string' ? plain(value) : value);

const byId = (entries: ReadonlyMap<string, object>): unknown[] =>
  [...entries]
    .filter(([, entry]) => Object.keys(entry).length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, entry]) => [id, sorted(entry)]);
