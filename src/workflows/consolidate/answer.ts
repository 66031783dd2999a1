/**
 * The worker's side of the crew: takes the templates, then one file after the other, and answers with its submission.
 *
 *   const take = answering((bytes) => readXlsx(bytes, nodePlatform), (message) => port.postMessage(message));
 *   port.on('message', (message) => void take(message));
 */
import type { Submission } from '../../consolidation/submission';
import type { Result } from '../../result';
import type { Refusal } from '../../workbook/refusal';
import type { Snapshot } from '../../workbook/snapshot';
import { loadLibrary, type Library } from '../library';
import { sha256 } from '../sha256';
import { isAttachment } from './fileKinds';
import { toWorkerSchema, type FileGiven, type FromWorker, type StartMessage } from './messages';
import { submissionOf } from './submissionOf';

export type ReadWorkbook = (bytes: Uint8Array) => Result<Snapshot, Refusal>;

export function answering(
  readWorkbook: ReadWorkbook,
  reply: (message: FromWorker) => void,
): (message: unknown) => Promise<void> {
  let known: { readonly library: Library; readonly history: StartMessage['history'] } | undefined;
  return async (given) => {
    const message = toWorkerSchema.parse(given);
    if (message.kind === 'start') {
      const library = loadLibrary(message.templates);
      if (!library.ok) throw new Error('The templates were read once already and had no fault');
      known = { library: library.value, history: message.history };
      reply({ kind: 'ready' });
    } else {
      if (!known) throw new Error('A file came before the templates');
      const hash = await sha256(message.bytes);
      reply({ kind: 'hash', hash });
      reply({ kind: 'submission', submission: await read(known, message, hash) });
    }
  };

  async function read(
    { library, history }: NonNullable<typeof known>,
    { file, bytes }: { readonly file: FileGiven; readonly bytes: Uint8Array },
    hash: string,
  ): Promise<Submission> {
    const submitted = { ...file, hash };
    if (isAttachment(file.name)) return { file: submitted, content: { kind: 'attachment' } };
    return submissionOf(library, submitted, readWorkbook(bytes), (agencyId) => history.get(agencyId) ?? []);
  }
}
