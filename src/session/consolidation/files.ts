/** Files as browsers hand them over, as the crew reads them. */
import { failure, success, type Result } from '../../result';
import type { Refusal } from '../../workbook/refusal';
import type { FileToRead } from '../../workflows/consolidate/crew';
import type { ReceivedFile } from './calls';

export const fileToRead = (received: ReceivedFile): FileToRead => {
  const { path, file } = received;
  return {
    file: { name: path, bytes: file.size, modified: new Date(file.lastModified).toISOString() },
    read: () => bytesOf(received),
  };
};

/** Its bytes, now. It may have gone away, or may not be read any more, since it was chosen. */
export async function bytesOf({ file }: ReceivedFile): Promise<Result<Uint8Array<ArrayBuffer>, Refusal>> {
  try {
    return success(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return failure({ code: 'unreadable' });
  }
}
