/**
 * What `check --json` prints, as a zod schema: one object a file, in the order given. docs/check-json.md describes it in
 * Vietnamese; docs/check-json.schema.json is generated from here.
 */
import { z } from 'zod';
import { refusalCodes } from '../workbook/refusal';
import { severities } from '../entries/finding';
import { headlineSchema, shareSchema } from './headlineJson';

const findingJsonSchema = z.strictObject({
  /** The rule's code, kebab-case. */
  code: z.string(),
  /** error = lỗi, explain = cần giải trình, notice = lưu ý. */
  severity: z.enum(severities),
  sheet: z.string().optional(),
  /** "H12" */
  cell: z.string().optional(),
  /** Row or measure id; "info" or "general" for the front sheets. */
  rowId: z.string().optional(),
  field: z.string().optional(),
  /** What is wrong and why, Vietnamese. */
  message: z.string(),
  /** How to mend it, Vietnamese. */
  fix: z.string(),
});

const figuresJsonSchema = z.strictObject({
  /** One for each row the agency leads, in annex order; fractions are unrounded. */
  rows: z.array(
    z.strictObject({
      rowId: z.string(),
      /** Đánh giá or Trạng thái, Vietnamese. */
      status: z.string(),
      /** A target's or measure's value and attainment, a task's fraction done. */
      value: z.number().optional(),
      attainment: z.number().optional(),
      due: z.string().optional(),
      daysLate: z.int().optional(),
    }),
  ),
  /** The report's own plan; `filledIn` counts the rows of all plans. */
  overall: headlineSchema.extend({ filledIn: shareSchema }),
  /** The report's own plan, then those reported on within it: never merged. */
  plans: z.array(z.strictObject({ plan: z.string(), headline: headlineSchema })),
});

const fileJsonSchema = z.discriminatedUnion('outcome', [
  z.strictObject({
    outcome: z.literal('checked'),
    file: z.string(),
    agency: z.strictObject({ id: z.string(), name: z.string() }),
    period: z.string(),
    plan: z.string(),
    cutOff: z.string(),
    findings: z.array(findingJsonSchema),
    counts: z.strictObject({ error: z.int(), explain: z.int(), notice: z.int(), unexplained: z.int() }),
    figures: figuresJsonSchema,
  }),
  /** A workbook, but not known whose: only findings of identity. */
  z.strictObject({ outcome: z.literal('unidentified'), file: z.string(), findings: z.array(findingJsonSchema) }),
  /** Whose it is is known, but the plan asks no such report of that agency. */
  z.strictObject({ outcome: z.literal('unattributed'), file: z.string(), message: z.string() }),
  /** No workbook that could be read. */
  z.strictObject({
    outcome: z.literal('refused'),
    file: z.string(),
    code: z.enum(refusalCodes),
    message: z.string(),
  }),
]);

export const checkJsonSchema = z.array(fileJsonSchema);
export type FileJson = z.infer<typeof fileJsonSchema>;
