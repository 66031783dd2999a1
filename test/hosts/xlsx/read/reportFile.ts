/** A genuine report workbook as a file, the parts it consists of, and what becomes of such a file once it comes in. */
import type { SubmittedReport } from '../../../../src/consolidation/submission';
import { nodePlatform } from '../../../../src/hosts/ooxml/nodePlatform';
import { readXlsx } from '../../../../src/hosts/xlsx/read/readXlsx';
import { writeXlsx } from '../../../../src/hosts/xlsx/write/writeXlsx';
import { submissionOf } from '../../../../src/workflows/consolidate/submissionOf';
import { makeWorkbook } from '../../../../src/workflows/makeWorkbook';
import { sampleEntries } from '../../../../src/workflows/sample/sampleEntries';
import { zipParts } from '../../../judges/zipParts';
import { library, scopeOf } from '../../../library';
import { zip, type ZipOptions, type ZipPart } from '../../ooxml/zipBuilder';

export const scope = scopeOf('so-y-te');
const entries = sampleEntries(scope, 1);

export const reportFile = (): Promise<Uint8Array> => writeXlsx(makeWorkbook(scope, entries));

/** The XML of its parts by their names. */
export type PartTexts = ReadonlyMap<string, string>;

export const partTexts = (bytes: Uint8Array): PartTexts => zipParts(bytes);

/** A zip of these parts; `form` is how each of them is packed. */
export const packed = (
  parts: PartTexts,
  form: (name: string, content: string) => Partial<ZipPart> = () => ({}),
  options?: ZipOptions,
): Uint8Array =>
  zip(
    [...parts].map(([name, content]) => ({ name, content, ...form(name, content) })),
    options,
  );

/** Some parts changed. */
export const edited = (parts: PartTexts, which: RegExp, edit: (content: string) => string): PartTexts =>
  new Map([...parts].map(([name, content]) => [name, which.test(name) ? edit(content) : content]));

/** What the file gives; it must be read, and be a report. */
export async function submitted(bytes: Uint8Array): Promise<SubmittedReport> {
  const { inflate, crc32 } = nodePlatform;
  const file = { name: 'so-y-te.xlsx', hash: '', bytes: bytes.length };
  const { content } = await submissionOf(library, file, readXlsx(bytes, { inflate, crc32 }), { history: () => [] });
  if (content.kind !== 'report') throw new Error(JSON.stringify(content));
  return content.report;
}

/** The codes of what was found in it, each once. */
export const codesOf = ({ findings }: SubmittedReport): string[] =>
  [...new Set(findings.map(({ finding }) => finding.code))].sort();
