/**
 * The worker's side of the crew: takes the templates, then one file after the other, and answers with its submission.
 *
 *   const take = answering({ readWorkbook, sha256 }, (message) => port.postMessage(message));
 *   port.on('message', (message) => void take(message));
 */
import type { Submission } from '../../consolidation/submission';
import { startsGenerated } from '../../layout/submission/names';
import type { Result } from '../../result';
import type { Refusal } from '../../workbook/refusal';
import type { PassOver, Snapshot } from '../../workbook/snapshot';
import { loadLibrary, type Library } from '../library';
import type { Sha256 } from '../sha256';
import { isAttachment } from './fileKinds';
import { toWorkerSchema, type FileGiven, type FromWorker, type StartMessage } from './messages';
import { submissionOf } from './submissionOf';

export interface WorkerHost {
  readonly readWorkbook: (bytes: Uint8Array, options: { readonly isPassedOver: PassOver }) => Result<Snapshot, Refusal>;
  readonly sha256: Sha256;
}

export function answering(
  { readWorkbook, sha256 }: WorkerHost,
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
    // The sheets of the report the agency signs are made from its entries, and are a third of a file's cells.
    const read = readWorkbook(bytes, { isPassedOver: startsGenerated });
    return submissionOf(library, submitted, read, { history: (agencyId) => history.get(agencyId) ?? [], sha256 });
  }
}
