/** Files as browsers hand them over, as the crew reads them. */
import { failure, success, type Result } from '../../result';
import type { Refusal } from '../../workbook/refusal';
import type { FileToRead } from '../../workflows/consolidate/crew';
import type { ReceivedFile } from './calls';

export const fileToRead = (received: ReceivedFile, largest: number): FileToRead => {
  const { path, file } = received;
  return {
    file: { name: path, bytes: file.size, modified: new Date(file.lastModified).toISOString() },
    read: () => bytesOf(received, largest),
  };
};

/**
 * Its bytes, now. It may have gone away, or may not be read any more, since it was chosen; a huge one, such as a film in
 * the folder, would take the memory of all.
 */
export async function bytesOf(
  { file }: ReceivedFile,
  largest: number,
): Promise<Result<Uint8Array<ArrayBuffer>, Refusal>> {
  if (file.size > largest) return failure({ code: 'too-large' });
  try {
    return success(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return failure({ code: 'unreadable' });
  }
}
