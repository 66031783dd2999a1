/** Opening files in the browser page: read here, never sent anywhere. */
import { failure, success, type Result } from '../result';
import type { Session } from '../session/session';
import type { Refusal } from '../workbook/refusal';
import { describeRefusal } from '../workflows/describe';
import type { BrowserFiles } from './opened';
import type { UnsavedWork } from './unsavedWork';

interface Reader {
  openFile(bytes: Uint8Array): Result<void, Refusal>;
}

export const browserFiles = (
  session: Session,
  reader: Reader,
  unsaved: UnsavedWork,
  startAnew: () => void,
): BrowserFiles => ({
  startAnew: () => {
    unsaved.forget();
    startAnew();
  },
  hasUnsaved: unsaved.isThere,
  open: async (file) => {
    const bytes = await bytesOf(file);
    const opened = bytes ? reader.openFile(bytes) : failure<Refusal>({ code: 'unreadable' });
    if (!opened.ok) return failure(describeRefusal(file.name, opened.error));
    unsaved.forget();
    await session.open();
    return success(undefined);
  },
});

/** Undefined where the file went away, or may not be read, since it was chosen. */
async function bytesOf(file: File): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}
