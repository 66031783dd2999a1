/**
 * The sheet _phuluc of a consolidated workbook, and its document properties: what kind of file it is, of which plan and
 * period, and what the next consolidation takes up again, as JSON in pieces that a cell can hold.
 */
import { z } from 'zod';
import { docketSchema } from '../../consolidation/docket';
import { ledgerStates } from '../../consolidation/ledger/ledger';
import { daySchema } from '../../plan/day';
import type { Attended, CitySource, UnusedFile } from '../../report/city/source';

/** Kinds of rows: the kind in column A, its value beside it. */
export const recordKinds = { format: 'format', planId: 'planId', periodId: 'periodId', piece: 'piece' } as const;

/** Raised when what older programs wrote can no longer be read. */
export const RECORD_FORMAT = 1;

/** Document properties: "PhuLuc.consolidated.planId". */
export const recordProperty = (kind: Exclude<keyof typeof recordKinds, 'piece'>): string =>
  `PhuLuc.consolidated.${recordKinds[kind]}`;

/** Characters of a piece: well below what a cell holds. */
export const PIECE_LENGTH = 16_000;

const count = z.int().min(0);

const trendPointSchema = z.strictObject({
  plan: z.string().min(1),
  period: z.string().min(1),
  targetsMet: count,
  targetsWithData: count,
  dueTasksDone: count,
  dueTasks: count,
  averageProgress: z.number().min(0).max(1).exactOptional(),
  continuousWithResults: count,
  continuous: count,
  reported: count,
  expected: count,
});

const attendedSchema = z.strictObject({
  agencyId: z.string().min(1),
  state: z.enum(ledgerStates),
  hasReported: z.boolean(),
  first: z.strictObject({ on: daySchema, isOnTime: z.boolean() }).exactOptional(),
  findings: z.strictObject({ error: count, unexplained: count }),
  words: z.strictObject({
    difficulties: z.string().min(1).exactOptional(),
    proposals: z.string().min(1).exactOptional(),
  }),
}) satisfies z.ZodType<Attended>;

const unusedFileSchema = z.strictObject({
  name: z.string(),
  agencyId: z.string().min(1).exactOptional(),
  why: z.string(),
}) satisfies z.ZodType<UnusedFile>;

/** What the consolidator's reports tell besides figures. */
const sendingSchema = z.strictObject({
  attendance: z.array(attendedSchema),
  unused: z.array(unusedFileSchema),
  lateBefore: z.array(z.string().min(1)).exactOptional(),
}) satisfies z.ZodType<Pick<CitySource, 'attendance' | 'unused' | 'lateBefore'>>;
export type SendingRecord = z.infer<typeof sendingSchema>;

/** What is taken up again besides the lines of Dữ liệu. */
export const recordSchema = z.strictObject({
  docket: docketSchema,
  trend: z.array(trendPointSchema),
  /** Ids of agencies that sent nothing, or sent late. */
  late: z.array(z.string().min(1)),
  /** Absent of workbooks made before there were reports of the consolidator: those are history all the same. */
  sending: sendingSchema.exactOptional(),
});
export type ConsolidatedRecord = z.infer<typeof recordSchema>;
