/** A measure (thước đo) of a target: what is counted, against which threshold, by whom, and how agencies add up. */
import { z } from 'zod';

/**
 * The comparator exactly as the plan's words say: "tối thiểu", "đạt", "ít nhất", "≥" and a bare "100%" are ">=";
 * "trên" and "hơn" are ">"; "dưới" is "<"; "không quá" is "<=".
 */
export const comparatorSchema = z.enum(['>=', '>', '<', '<=']);
export type Comparator = z.infer<typeof comparatorSchema>;

/**
 * The threshold as a scaled integer, so that equality is exact: 70 % is { value: 70, scale: 100 }, 91,3 % is
 * { value: 913, scale: 1000 }. A ratio meets ">=" when numerator × scale >= value × denominator.
 */
const thresholdSchema = z.strictObject({ value: z.int(), scale: z.int().positive() });
export type Threshold = z.infer<typeof thresholdSchema>;

/** sum = Σ numerators / Σ denominators; single = the measuring agency's figure; share-of-agencies = agencies that meet it / agencies that reported. */
const aggregationSchema = z.enum(['sum', 'single', 'share-of-agencies']);

export const measureSchema = z.strictObject({
  /** "224-2025/I/15#2" */
  id: z.string().regex(/^[a-z0-9-]+\/[A-Za-z0-9.-]+\/[A-Za-zđ0-9.]+#\d+$/, '224-2025/I/15#2'),
  /** As officers read it: "15.2", or the target's own number where it has one measure. */
  no: z.string().min(1),
  /** ratio = numerator / denominator; yes-no = a ratio with denominator 1; level = a published or measured value; milestone = percent and in operation since. */
  kind: z.enum(['ratio', 'yes-no', 'average', 'count', 'level', 'milestone']),
  comparator: comparatorSchema,
  threshold: thresholdSchema,
  /** The result of an earlier year that progress is counted from, as a threshold: 91,3 % is { value: 913, scale: 1000 }. */
  baseline: thresholdSchema.optional(),
  unit: z.enum(['percent', 'count']),
  /** What a count is of, where its threshold reads badly without: "phút". */
  unitName: z.string().min(1).optional(),
  /** point = thời điểm (as of a day); cumulative = lũy kế (from 01/01 of the plan's year); period = trong kỳ. */
  basis: z.enum(['point', 'cumulative', 'period']),
  /** How often the figure can exist at all: a yearly indicator is not missing in March. */
  availability: z.enum(['month', 'quarter', 'year']),
  /** each = every lead agency, its own part (Σ/Σ); one = one agency for the whole city, its figure as it is. */
  measuredBy: z.enum(['each', 'one']),
  aggregation: aggregationSchema,
  /** Groups whose members add up otherwise: target 4 counts communes, since one list of procedures holds for them all. */
  aggregationByGroup: z.array(z.strictObject({ group: z.string().min(1), aggregation: aggregationSchema })).optional(),
  /** What the first figure is: the numerator, the value of a level, the percent of a milestone. Vietnamese. */
  numerator: z.string().min(1),
  /** What the second figure is: the denominator, or the day of operation of a milestone. Absent for a level, a count and yes-no. */
  denominator: z.string().min(1).optional(),
  /** The numerator may exceed the denominator, which is counted by residence (targets 22, 26, 27, 28): asked about, not refused. */
  mayExceed: z.boolean().default(false),
  /** Nothing to count is possible and is then "Không phát sinh" (0/0). */
  mayNotArise: z.boolean().default(false),
  /** The numerator cannot be above that of this measure (15.2 counts a part of 15.1). */
  within: z.string().optional(),
  /** What the lead agency must still confirm in this definition; editable data, shown with the prompt. */
  unconfirmed: z.string().optional(),
});
export type Measure = z.infer<typeof measureSchema>;
