/** What a plan is brought in from, and its reading: a file by what its name says it is, a pasted table, the open workbook. */
import type { SourceDocument } from '../intake/source';
import type { DirectoryIndex } from '../plan/agencies';
import { failure, success, type Result } from '../result';
import type { Refusal } from '../workbook/refusal';
import type { Snapshot } from '../workbook/snapshot';
import {
  draftFromDocument,
  draftFromText,
  draftFromWorkbook,
  sourceKind,
  type Brought,
} from '../workflows/plans/bringIn';
import { describeRefusal } from '../workflows/describe';

/** A file as browsers hand it over. */
export interface SourceFile {
  readonly name: string;
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

export type PlanSource =
  | { readonly kind: 'file'; readonly file: SourceFile }
  | { readonly kind: 'pasted'; readonly text: string }
  /** The workbook that is open in Excel: it need not have been saved. */
  | { readonly kind: 'open' };

export interface SourceReaders {
  readonly agencies: DirectoryIndex;
  readonly readDocx: (bytes: Uint8Array, file: string) => Promise<Result<SourceDocument, Refusal>>;
  readonly readXlsx: (bytes: Uint8Array) => Result<Snapshot, Refusal>;
  /** Bytes of the largest file they read. */
  readonly largest: number;
  readonly readOpen: () => Promise<Result<Snapshot, Refusal>>;
  /** A moment for the page between two pieces of work. */
  readonly pause: () => Promise<void>;
}

/** What a source without a file's name is called. */
const PASTED = 'bảng đã dán';
const OPEN = 'tệp đang mở';

export const sourceName = (source: PlanSource): string =>
  source.kind === 'file' ? source.file.name : source.kind === 'pasted' ? PASTED : OPEN;

/** The annexes of a plan are a tenth of it; what takes a table apart does not pause. */
const LONGEST_TEXT = 1024 * 1024;
const TOO_LONG = 'Văn bản dài quá mức cho phép. Hãy chỉ lấy bảng của phụ lục rồi đọc lại.';

const refused = (name: string, refusal: Refusal): Brought =>
  failure({ kind: 'unusable', lines: [describeRefusal(name, refusal)] });

const tooLong = (name: string): Brought => failure({ kind: 'unusable', lines: [`${name}: ${TOO_LONG}`] });

export async function readSource(source: PlanSource, readers: SourceReaders): Promise<Brought> {
  const name = sourceName(source);
  switch (source.kind) {
    case 'file':
      return readFile(source.file, readers);
    case 'pasted': {
      const bytes = new TextEncoder().encode(source.text);
      return bytes.length > LONGEST_TEXT ? tooLong(name) : draftFromText(bytes, name, readers.agencies);
    }
    case 'open':
      return readWorkbook(await readers.readOpen(), name, readers);
  }
}

async function readFile(file: SourceFile, readers: SourceReaders): Promise<Brought> {
  const { name, size } = file;
  const kind = sourceKind(name);
  // A huge file is refused before the page's memory holds it.
  if (kind === 'text' && size > LONGEST_TEXT) return tooLong(name);
  if (size > readers.largest) return refused(name, { code: kind === 'word' ? 'word-too-large' : 'too-large' });
  const bytes = await bytesOf(file);
  if (!bytes.ok) return refused(name, bytes.error);
  await readers.pause();
  if (kind === 'word') {
    const document = await readers.readDocx(bytes.value, name);
    await readers.pause();
    return document.ok ? draftFromDocument(document.value, readers.agencies) : refused(name, document.error);
  }
  return kind === 'excel'
    ? readWorkbook(readers.readXlsx(bytes.value), name, readers)
    : draftFromText(bytes.value, name, readers.agencies);
}

async function readWorkbook(
  snapshot: Result<Snapshot, Refusal>,
  name: string,
  { agencies, pause }: SourceReaders,
): Promise<Brought> {
  await pause();
  return snapshot.ok ? draftFromWorkbook(snapshot.value, name, agencies) : refused(name, snapshot.error);
}

async function bytesOf(file: SourceFile): Promise<Result<Uint8Array, Refusal>> {
  try {
    return success(new Uint8Array(await file.arrayBuffer()));
  } catch {
    // It went away, or may not be read, since it was chosen.
    return failure({ code: 'unreadable' });
  }
}
