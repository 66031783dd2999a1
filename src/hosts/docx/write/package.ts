/** The bytes of a Word file: the same document gives the same bytes, whenever it is written. */
import { Document, Packer, type ISectionOptions } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { documentStyles } from './page';

export interface PackageContent {
  /** As the file's properties name it. */
  readonly title: string;
  readonly creator: string;
  readonly sections: readonly ISectionOptions[];
}

/** The first day a zip can name. */
const NO_TIME = new Date(1980, 0, 1);
const PROPERTIES = 'docProps/core.xml';
/** Written by docx from the clock, in a part that is all ours. */
const TIMES = /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g;

export async function packageBytes({ title, creator, sections }: PackageContent): Promise<Uint8Array> {
  const document = new Document({ title, creator, lastModifiedBy: creator, styles: documentStyles, sections });
  const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  const files = Object.entries(parts).map(([name, bytes]): [string, Uint8Array] => [
    name,
    name === PROPERTIES ? strToU8(strFromU8(bytes).replace(TIMES, '')) : bytes,
  ]);
  return zipSync(Object.fromEntries(files), { mtime: NO_TIME });
}
