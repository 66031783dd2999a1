/** A schedule (thời hạn): what a due phrase of an annex means. The phrase itself is always kept beside it and shown. */
import { z } from 'zod';
import { daySchema } from './day';

const rhythmSchema = z.enum(['week', 'month', 'quarter', 'half', 'year']);
export type Rhythm = z.infer<typeof rhythmSchema>;

export const scheduleSchema = z.discriminatedUnion('kind', [
  /** By a day: "Tháng 6/2026" is 2026-06-30, "Quý I/2026" is 2026-03-31, "Năm 2026" is 2026-12-31. */
  z.strictObject({ kind: z.literal('once'), due: daySchema }),
  /**
   * So many times in each month, quarter or calendar year. An occurrence is due when its month, quarter or year has
   * ended by the cut-off: "tối thiểu 2 đợt/năm" is { times: 2, per: "year" }, due 31/12 and never prorated.
   */
  z.strictObject({
    kind: z.literal('recurring'),
    times: z.int().positive(),
    per: rhythmSchema,
    /** What is counted, in Vietnamese: "phiên họp", "đợt". */
    occurrence: z.string().min(1),
    /** Further rhythms that are counted with it: "Định kỳ hàng tháng, quý và năm". */
    also: z
      .array(z.strictObject({ times: z.int().positive(), per: rhythmSchema }))
      .min(1)
      .optional(),
  }),
  /** "Thường xuyên": results of the period, no percent. */
  z.strictObject({ kind: z.literal('continuous') }),
  /** "2025-2030": due at the end of its last year. */
  z.strictObject({ kind: z.literal('span'), from: daySchema, due: daySchema }),
  /** "Chậm nhất 05 ngày kể từ ...": so many cases arose, so many were on time. One term for each kind of case. */
  z.strictObject({
    kind: z.literal('relative'),
    terms: z
      .array(
        z.strictObject({
          /** 0 is "ngay khi". */
          days: z.int().min(0),
          /** Ngày làm việc, not days of the calendar. */
          working: z.boolean(),
          side: z.enum(['after', 'before']),
          /** In the phrase's own words: "ngày nhận được Quyết định công bố TTHC của Bộ". */
          event: z.string().min(1),
        }),
      )
      .min(1),
  }),
  /** Several parts, each with its own day; the last one is the row's. */
  z.strictObject({
    kind: z.literal('several'),
    parts: z.array(z.strictObject({ of: z.string().min(1), due: daySchema })).min(2),
  }),
  /** No cell, or a status text: no due day can be known. */
  z.strictObject({ kind: z.literal('none') }),
]);
export type Schedule = z.infer<typeof scheduleSchema>;

/** The day a schedule falls due, or undefined where it has none of its own (continuous, recurring, relative, none). */
export function dueDay(schedule: Schedule): string | undefined {
  switch (schedule.kind) {
    case 'once':
    case 'span':
      return schedule.due;
    case 'several':
      return schedule.parts
        .map((part) => part.due)
        .sort()
        .at(-1);
    default:
      return undefined;
  }
}
