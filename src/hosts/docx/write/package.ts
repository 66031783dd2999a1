/** The bytes of a Word file: the same document gives the same bytes, whenever it is written. */
import { Document, Packer, type ISectionOptions } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { lists } from './lists';
import { documentStyles } from './styles';
import { oneLine } from './words';

export interface PackageContent {
  /** As the file's properties name it. */
  readonly title: string;
  readonly creator: string;
  readonly sections: readonly ISectionOptions[];
}

/** The first day a zip can name. */
const NO_TIME = new Date(1980, 0, 1);

/** Written by docx from the clock. */
const TIMES = /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g;

/** What docx says otherwise than it is, in parts that are all ours. */
const corrections = new Map<string, (xml: string) => string>([
  ['docProps/core.xml', (xml) => xml.replace(TIMES, '')],
  // Levels that belong together and are in use, which Word may not define anew.
  [
    'word/numbering.xml',
    (xml) => xml.replaceAll(' w:tentative="1"', '').replaceAll('"hybridMultilevel"', '"multilevel"'),
  ],
]);

export async function packageBytes({ title, creator, sections }: PackageContent): Promise<Uint8Array> {
  const by = oneLine(creator);
  const document = new Document({
    title: oneLine(title),
    creator: by,
    lastModifiedBy: by,
    styles: documentStyles,
    numbering: lists,
    sections,
  });
  const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  const files = Object.entries(parts).map(([name, bytes]): [string, Uint8Array] => {
    const corrected = corrections.get(name);
    return [name, corrected ? strToU8(corrected(strFromU8(bytes))) : bytes];
  });
  return zipSync(Object.fromEntries(files), { mtime: NO_TIME });
}
