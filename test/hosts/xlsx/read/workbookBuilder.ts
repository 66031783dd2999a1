/**
 * The parts of a small workbook, each replaceable, so that a test writes only what it is about:
 *
 *   readParts({ sheet: '<sheetData>...</sheetData>' })
 */
import { isDeepStrictEqual } from 'node:util';
import type { ReadLimits } from '../../../../src/hosts/ooxml/limits';
import { browserPlatform } from '../../../../src/hosts/ooxml/browserPlatform';
import { defaultLimits } from '../../../../src/hosts/ooxml/limits';
import { nodePlatform } from '../../../../src/hosts/ooxml/nodePlatform';
import type { Platform } from '../../../../src/hosts/ooxml/platform';
import { readXlsx } from '../../../../src/hosts/xlsx/read/readXlsx';
import type { Result } from '../../../../src/result';
import type { Refusal } from '../../../../src/workbook/refusal';
import type { SnapshotCell, Snapshot } from '../../../../src/workbook/snapshot';
import { zip, type ZipOptions, type ZipPart } from '../../ooxml/zipBuilder';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export const relationships = (...list: readonly (readonly [id: string, kind: string, target: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}">${list
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;

export const workbookXml = (inner: string): string => `<workbook ${MAIN} xmlns:r="${OFFICE}">${inner}</workbook>`;
export const worksheetXml = (inner: string): string => `<worksheet ${MAIN}>${inner}</worksheet>`;

/** Plain cells near a part's end are read the long way: this keeps a test's rows away from it. */
const FAR_FROM_THE_END = `<extLst><ext uri="${'0'.repeat(128)}"/></extLst>`;

/** What a test replaces: whole parts by name, or the inner XML of the only sheet, its rows, its shared strings. */
export interface Pieces {
  readonly rows?: string;
  readonly sheet?: string;
  readonly strings?: string;
  readonly workbook?: string;
  readonly parts?: Readonly<Record<string, string | Uint8Array | Omit<ZipPart, 'name'> | undefined>>;
}

export function partsOf(pieces: Pieces): ZipPart[] {
  const parts: Record<string, string | Uint8Array | Omit<ZipPart, 'name'> | undefined> = {
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': workbookXml(pieces.workbook ?? '<sheets><sheet name="Một" sheetId="1" r:id="rId1"/></sheets>'),
    'xl/_rels/workbook.xml.rels': relationships(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'sharedStrings', 'sharedStrings.xml'],
      ['rId3', 'styles', 'styles.xml'],
    ),
    'xl/worksheets/sheet1.xml': worksheetXml(
      pieces.sheet ?? `<sheetData>${pieces.rows ?? ''}</sheetData>${FAR_FROM_THE_END}`,
    ),
    ...(pieces.strings === undefined ? {} : { 'xl/sharedStrings.xml': `<sst ${MAIN}>${pieces.strings}</sst>` }),
    ...pieces.parts,
  };
  return Object.entries(parts).flatMap(([name, part]) => {
    if (part === undefined) return [];
    return typeof part === 'string' || part instanceof Uint8Array ? [{ name, content: part }] : [{ ...part, name }];
  });
}

export const buildWorkbook = (pieces: Pieces, options?: ZipOptions): Uint8Array => zip(partsOf(pieces), options);

/** Without a clock: a busy machine must not change what a test sees. */
const clockless = ({ inflate, crc32 }: Platform): Platform => ({ inflate, crc32 });

/**
 * Read on Node's platform, and on the browser's, which must say the same; but zlib refuses some damage to the packing
 * that fflate passes over, where what comes out has its right size and CRC all the same.
 */
export function read(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): Result<Snapshot, Refusal> {
  const readOn = (platform: Platform): Result<Snapshot, Refusal> =>
    readXlsx(bytes, clockless(platform), { limits: { ...defaultLimits, ...limits } });
  const result = readOn(nodePlatform);
  const inBrowser = readOn(browserPlatform);
  if (inBrowser.ok && !result.ok) expect(result.error.code).toBe('corrupt');
  // Jest's own comparison takes longer than reading both: it is asked only what differs.
  else if (!isDeepStrictEqual(inBrowser, result)) expect(inBrowser).toEqual(result);
  return result;
}

/** The snapshot of a workbook that must be readable. */
export function snapshotOf(bytes: Uint8Array, limits?: Partial<ReadLimits>): Snapshot {
  const result = read(bytes, limits);
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

export const cellsOf = (pieces: Pieces): readonly SnapshotCell[] =>
  snapshotOf(buildWorkbook(pieces)).sheets[0]?.cells ?? [];

/** The values of the first sheet's cells, in reading order. */
export const valuesOf = (pieces: Pieces): readonly unknown[] => cellsOf(pieces).map(({ value }) => value);

/** The code with which a file is refused, or 'read'. */
export function codeOf(bytes: Uint8Array, limits?: Partial<ReadLimits>): string {
  const result = read(bytes, limits);
  return result.ok ? 'read' : result.error.code;
}

export const codeOfPieces = (pieces: Pieces, limits?: Partial<ReadLimits>): string =>
  codeOf(buildWorkbook(pieces), limits);
