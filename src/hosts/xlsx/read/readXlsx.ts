/**
 * Reads an .xlsx file that anyone may have made, with anything: all the odd but legal forms are read, and what cannot
 * be read whole is refused with a code. It expands no entity, follows no link, evaluates nothing and never throws.
 *
 *   const read = readXlsx(bytes, nodePlatform);
 *   if (read.ok) ... read.value.sheets ... else ... read.error.code ...
 *
 * Synchronous, so that a worker can be ended by a timer in any case.
 */
import { failure, success, type Result } from '../../../result';
import type { Refusal } from '../../../workbook/refusal';
import type { PassOver, SheetSnapshot, Snapshot } from '../../../workbook/snapshot';
import { readDateStyles } from './dateStyles';
import { readApplication, readCustomProperties } from './documentProperties';
import { Allowance, Deadline, defaultLimits, type ReadLimits } from '../../ooxml/limits';
import type { Platform } from '../../ooxml/platform';
import { partOfKind, readRelationships, type Relationship } from '../../ooxml/relationships';
import { SharedStrings } from './sharedStrings';
import { refusedAtSight } from '../../ooxml/signature';
import { readWorkbookPart, type SheetEntry } from './workbookPart';
import type { SheetContext } from './rows';
import { readWorksheet } from './worksheet';
import { readOptionalXml, readXml, type Source } from '../../ooxml/xml/readXml';
import type { XmlScanner } from '../../ooxml/xml/scanner';
import { Parts } from '../../ooxml/zip/parts';

export interface ReadOptions {
  readonly limits?: ReadLimits;
  /** Such a sheet must be well-formed like any other, and is given with its first row only. */
  readonly isPassedOver?: PassOver;
}

export function readXlsx(
  bytes: Uint8Array,
  platform: Platform,
  { limits = defaultLimits, isPassedOver = () => false }: ReadOptions = {},
): Result<Snapshot, Refusal> {
  const refused = refusedAtSight(bytes, limits.fileBytes);
  if (refused) return failure(refused);
  const deadline = new Deadline(platform.now, limits.milliseconds);
  const parts = Parts.open(bytes, platform, limits);
  if (!parts.ok) return parts;
  const source = { parts: parts.value, limits, deadline };

  const root = readRelationships(source, '');
  if (!root.ok) return root;
  const workbook = partOfKind(root.value, 'officeDocument');
  if (workbook === undefined || !parts.value.has(workbook)) return failure({ code: 'no-workbook' });
  if (workbook.toLowerCase().endsWith('.bin')) return failure({ code: 'binary-workbook' });

  const content = readContent(source, workbook, isPassedOver);
  if (!content.ok) return content;
  const readProperties = (xml: XmlScanner): Map<string, string> => readCustomProperties(xml, limits.parts);
  const custom = partOfKind(root.value, 'custom-properties', 'customProperties');
  const properties = readOptionalXml(source, custom, 'Properties', readProperties, new Map());
  if (!properties.ok) return properties;
  const extended = partOfKind(root.value, 'extended-properties', 'extendedProperties');
  const application = readOptionalXml(source, extended, 'Properties', readApplication, '');
  if (!application.ok) return application;
  return success({ ...content.value, properties: properties.value, application: application.value });
}

type Content = Pick<Snapshot, 'sheets' | 'hasMacros' | 'hasExternalLinks'>;

/** The workbook part and all that it points at. */
function readContent(source: Source, part: string, isPassedOver: PassOver): Result<Content, Refusal> {
  const workbook = readWorkbookPart(source, part);
  if (!workbook.ok) return workbook;
  const relationships = readRelationships(source, part);
  if (!relationships.ok) return relationships;
  const partOf = (kind: string): string | undefined => partOfKind(relationships.value, kind);

  const { limits } = source;
  const readStrings = (xml: XmlScanner): SharedStrings => SharedStrings.read(xml, limits.totalCells);
  const sharedStrings = readOptionalXml(source, partOf('sharedStrings'), 'sst', readStrings, SharedStrings.none);
  if (!sharedStrings.ok) return sharedStrings;
  const stylesPart = workbook.value.is1904 ? partOf('styles') : undefined;
  const dateStyles = readOptionalXml<boolean[] | undefined>(
    source,
    stylesPart,
    'styleSheet',
    (xml) => readDateStyles(xml, limits.cells),
    undefined,
  );
  if (!dateStyles.ok) return dateStyles;

  const byId = new Map(relationships.value.map((relationship) => [relationship.id, relationship]));
  const sheets: SheetSnapshot[] = [];
  const texts = new Allowance(limits.textLength);
  let cells = 0;
  let merges = 0;
  for (const entry of workbook.value.sheets) {
    const sheet = readSheet(source, entry, byId.get(entry.relationshipId), {
      sharedStrings: sharedStrings.value,
      dateStyles: dateStyles.value,
      sheetName: entry.name,
      maxCells: Math.min(limits.cells, limits.totalCells - cells),
      maxMerges: Math.min(limits.cells, limits.totalCells - merges),
      texts,
      isPassedOver,
    });
    if (!sheet.ok) return sheet;
    sheets.push(sheet.value);
    cells += sheet.value.cells.length;
    merges += sheet.value.merges.length;
  }
  const kinds = new Set(relationships.value.map(({ kind }) => kind));
  return success({
    sheets,
    hasMacros: kinds.has('vbaProject') || kinds.has('xlMacrosheet'),
    hasExternalLinks: kinds.has('externalLink'),
  });
}

/** A chart or dialog sheet has a name and no cells; a sheet that leads to no part of the file is a loss, so a refusal. */
function readSheet(
  source: Source,
  entry: SheetEntry,
  relationship: Relationship | undefined,
  context: SheetContext,
): Result<SheetSnapshot, Refusal> {
  const { name, visibility } = entry;
  if (!relationship || relationship.isExternal) return failure({ code: 'corrupt', detail: name });
  if (relationship.kind !== 'worksheet') return success({ name, visibility, cells: [], merges: [] });
  const read = readXml(source, relationship.target, 'worksheet', (xml) => readWorksheet(xml, context));
  return read.ok ? success({ name, visibility, ...read.value }) : read;
}
