/** What the crew and its workers say to each other. Bytes are handed over, not copied; a worker has one file at a time. */
import { z } from 'zod';
import type { Submission, SubmittedFile } from '../../consolidation/submission';
import type { EarlierFigure } from '../../entries/entries';

const templateSchema = z.strictObject({ file: z.string(), text: z.string() });

/** All that a worker must know before its first file. */
const startSchema = z.strictObject({
  kind: z.literal('start'),
  templates: z.strictObject({
    plans: z.array(templateSchema).readonly(),
    directory: templateSchema,
    holidays: templateSchema,
  }),
  /** Earlier figures by agency; what workbooks themselves keep of earlier periods is not trusted. */
  history: z.custom<ReadonlyMap<string, readonly EarlierFigure[]>>((value) => value instanceof Map),
});
export type StartMessage = z.infer<typeof startSchema>;

/** Without its hash, which the worker finds. */
export type FileGiven = Omit<SubmittedFile, 'hash'>;

const readSchema = z.strictObject({
  kind: z.literal('read'),
  file: z.strictObject({ name: z.string(), bytes: z.int(), modified: z.string().exactOptional() }),
  bytes: z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array),
});

/** To a worker: what comes in by a channel open to everyone is looked at before it is trusted. */
export const toWorkerSchema = z.discriminatedUnion('kind', [startSchema, readSchema]);
export type ToWorker = z.infer<typeof toWorkerSchema>;

export const fromWorkerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ready') }),
  /** Said before a file is read, so that a file that ends its worker can still be named. */
  z.strictObject({ kind: z.literal('hash'), hash: z.string() }),
  z.strictObject({
    kind: z.literal('submission'),
    submission: z.custom<Submission>((value) => typeof value === 'object'),
  }),
]);
export type FromWorker = z.infer<typeof fromWorkerSchema>;

/** A worker as the crew sees it: a Web Worker, one of Node's, or the same thread in a test. */
export interface WorkerHandle {
  post(message: ToWorker, transfer?: readonly ArrayBuffer[]): void;
  onMessage(take: (message: unknown) => void): void;
  /** It cannot be started, broke down, or ran out of memory: it says nothing any more. With the system's own word for it. */
  onFailure(take: (detail?: string) => void): void;
  /** At once, whatever it is doing. */
  end(): void;
}
