/**
 * The docket (hồ sơ xử lý): what people at the consolidator decided and entered themselves, each with who, when and why.
 * It is kept in the consolidated workbook and taken up again from it; the same files and the same docket give the same result.
 */
import { z } from 'zod';
import { reportEditSchema } from '../entries/reportEdit';
import { daySchema } from '../plan/day';

/** Who decided, on which day, and why: never empty. */
const act = { by: z.string().min(1), on: daySchema, reason: z.string().min(1) };

/** SHA-256 of a file's bytes. */
const file = z.string().regex(/^[0-9a-f]{64}$/);

const decisionSchema = z.discriminatedUnion('kind', [
  /** This version counts, in spite of the order of versions or of a closing. */
  z.strictObject({ kind: z.literal('include'), file, ...act }),
  /** This file does not count, whatever the order says. */
  z.strictObject({ kind: z.literal('exclude'), file, ...act }),
  /** A file of another period is taken into this one. */
  z.strictObject({ kind: z.literal('into-period'), file, ...act }),
  /** The day it was received, typed by the consolidator. */
  z.strictObject({ kind: z.literal('received'), file, receivedOn: daySchema, ...act }),
  /** The agency was asked to complete its report, by a day: Đã đề nghị hoàn thiện. */
  z.strictObject({ kind: z.literal('asked'), agencyId: z.string().min(1), until: daySchema, ...act }),
  /** A scan or a letter belongs to this agency. */
  z.strictObject({ kind: z.literal('attach'), file, agencyId: z.string().min(1), ...act }),
]);
export type Decision = z.infer<typeof decisionSchema>;

/** Fields as MeasureEntry and TaskEntry name them. */
const fieldsSchema = z.record(z.string(), z.union([z.string(), z.number()]));

/** Nhập thay: figures an agency gave by telephone or on a scan, entered for it, waiting to be confirmed. */
const enteredForSchema = z.strictObject({
  agencyId: z.string().min(1),
  source: z.enum(['telephone', 'scan', 'mail']),
  /** "ông Nguyễn Văn A đọc qua điện thoại" */
  note: z.string().min(1),
  by: z.string().min(1),
  on: daySchema,
  isConfirmed: z.boolean(),
  lines: z.array(z.strictObject({ id: z.string().min(1), fields: fieldsSchema })).min(1),
});
export type EnteredFor = z.infer<typeof enteredForSchema>;

/** Chốt tổng hợp: from then on later files are "bổ sung sau chốt" and change nothing until a person includes them. */
const closingSchema = z.strictObject({ by: z.string().min(1), on: daySchema, files: z.array(file) });
export type Closing = z.infer<typeof closingSchema>;

/** A report of the consolidator in the making: what officers wrote in place of its texts. */
const reportDraftSchema = z.strictObject({
  kind: z.enum(['month', 'quarter', 'half', 'year', 'request']),
  /** Of a report on request: the document that asks for it, "Công văn số 1234/UBND-KGVX ngày 05/11/2026". */
  request: z.string().min(1).exactOptional(),
  edits: z.array(reportEditSchema),
});
export type ReportDraft = z.infer<typeof reportDraftSchema>;

export const docketSchema = z.strictObject({
  /** In the order made: of two on one thing the later one holds. */
  decisions: z.array(decisionSchema),
  enteredFor: z.array(enteredForSchema),
  closing: closingSchema.optional(),
  /** One for each kind of report at most. */
  reports: z.array(reportDraftSchema).exactOptional(),
});
export type Docket = z.infer<typeof docketSchema>;

export const emptyDocket: Docket = { decisions: [], enteredFor: [] };
