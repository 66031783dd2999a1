/** Opening files in the browser page: read here, never sent anywhere. */
import { failure, success, type Result } from '../result';
import type { Session } from '../session/session';
import type { Refusal } from '../workbook/refusal';
import { describeRefusal } from '../workflows/describe';
import type { BrowserFiles } from './opened';
import type { UnsavedWork } from './unsavedWork';

interface Reader {
  readonly readFile: (bytes: Uint8Array) => Result<{ readonly open: () => void }, Refusal>;
  /** Bytes of the largest file it reads. */
  readonly largest: number;
}

export const browserFiles = (
  session: Pick<Session, 'openAnother'>,
  reader: Reader,
  unsaved: UnsavedWork,
  startAnew: () => void,
): BrowserFiles => ({
  startAnew: () => {
    unsaved.forget();
    startAnew();
  },
  hasUnsaved: unsaved.isThere,
  read: async (file) => {
    const bytes = await bytesOf(file, reader.largest);
    const read = bytes.ok ? reader.readFile(bytes.value) : bytes;
    if (!read.ok) return failure(describeRefusal(file.name, read.error));
    const open = async (): Promise<void> => {
      read.value.open();
      unsaved.forget();
      await session.openAnother();
    };
    return success({ open });
  },
});

/** A huge file is refused before the page's memory holds it. */
async function bytesOf(file: File, largest: number): Promise<Result<Uint8Array, Refusal>> {
  if (file.size > largest) return failure({ code: 'too-large' });
  try {
    return success(new Uint8Array(await file.arrayBuffer()));
  } catch {
    // It went away, or may not be read, since it was chosen.
    return failure({ code: 'unreadable' });
  }
}
