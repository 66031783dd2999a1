/** How parts of an Office file point at each other (ISO 29500-2, 6.5): by relationships, never by fixed names. */
import { success, type Result } from '../../result';
import type { Refusal } from '../../workbook/refusal';
import { readXml, type Source } from './xml/readXml';

export interface Relationship {
  readonly id: string;
  /** The last word of its type, the same in transitional and strict files: "worksheet", "sharedStrings". */
  readonly kind: string;
  /** The part's name; for an external target the address as it stands, never followed. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** "xl/worksheets/sheet1.xml" from the part "xl/workbook.xml" and "worksheets/sheet1.xml" or "/xl/worksheets/...". */
function partNameOf(part: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const segments = path.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

/** The relationships of a part, or of the whole file for ''; none where the file says nothing of them. */
export function readRelationships(source: Source, part: string): Result<readonly Relationship[], Refusal> {
  const slash = part.lastIndexOf('/') + 1;
  const name = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  if (!source.parts.has(name)) return success([]);
  return readXml(source, name, 'Relationships', (xml) => {
    const relationships: Relationship[] = [];
    while (xml.nextChild(1)) {
      if (relationships.length === source.limits.parts) xml.fail('too-many-parts');
      const type = xml.attribute('Type') ?? '';
      const target = xml.attribute('Target') ?? '';
      const isExternal = xml.attribute('TargetMode') === 'External';
      relationships.push({
        id: xml.attribute('Id') ?? '',
        kind: type.slice(type.lastIndexOf('/') + 1),
        target: isExternal ? target : partNameOf(part, target),
        isExternal,
      });
    }
    return relationships;
  });
}

/** The part of the first inner relationship of one of these kinds. */
export function partOfKind(relationships: readonly Relationship[], ...kinds: readonly string[]): string | undefined {
  return relationships.find(({ kind, isExternal }) => kinds.includes(kind) && !isExternal)?.target;
}
