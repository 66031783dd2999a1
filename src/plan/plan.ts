/**
 * What a plan (kế hoạch) is: its annexes with every row verbatim, its reporting duties with their quotations, and the
 * errata: every oddity of the text that touches a row, with the reading chosen. One plan is one JSON file in templates/.
 */
import { z } from 'zod';
import { daySchema } from './day';
import { measureSchema } from './measure';
import { scheduleSchema } from './schedule';

/**
 * One body named in an agency cell: an agency or a group of the directory (agencies.json), an open group whose members
 * nobody lists ("Thành viên Ban Chỉ đạo": owes nothing), or a body outside the administration ("Doanh nghiệp viễn thông").
 */
export const bodyRefSchema = z.union([
  z.strictObject({ agency: z.string().min(1) }),
  z.strictObject({ group: z.string().min(1) }),
  z.strictObject({ open: z.string().min(1) }),
  z.strictObject({ external: z.string().min(1) }),
]);
export type BodyRef = z.infer<typeof bodyRefSchema>;

/** An agency cell: the annex's own words, and whom they mean, in the order written. */
const bodiesCellSchema = z.strictObject({ text: z.string(), bodies: z.array(bodyRefSchema) });

/** A pattern's message is an example of it, and is shown as one where a template breaks it. */
const rowId = z.string().regex(/^[a-z0-9-]+\/[A-Za-z0-9.-]+\/[A-Za-z0-9.]+$/, '224-2025/II/33');

export const targetSchema = z.strictObject({
  /** "224-2025/I/15" */
  id: rowId,
  no: z.string().min(1),
  /** The annex's words, white space normalised, nothing corrected. */
  text: z.string().min(1),
  lead: bodiesCellSchema,
  coordinating: bodiesCellSchema,
  /** The heading of the plan's body the target stands under, as "Chính quyền số". */
  field: z.string().min(1),
  measures: z.array(measureSchema).min(1),
});
export type Target = z.infer<typeof targetSchema>;

export const taskSchema = z.strictObject({
  /** "224-2025/II/33" */
  id: rowId,
  no: z.string().min(1),
  text: z.string().min(1),
  lead: bodiesCellSchema,
  coordinating: bodiesCellSchema,
  /** The due phrase, verbatim, and what it means. */
  due: z.strictObject({ text: z.string(), schedule: scheduleSchema }),
  /**
   * With several named leads: representative (đại diện) = one shared product, the first named is authoritative;
   * parts (từng phần) = each does its part, complete when all are. Groups are always each for itself.
   */
  leads: z.enum(['representative', 'parts']).default('representative'),
});
export type Task = z.infer<typeof taskSchema>;

const annexBase = {
  /** "I" */
  id: z.string().min(1),
  /** "Phụ lục I" */
  label: z.string().min(1),
  /** The worksheet's name: at most 31 characters. */
  sheet: z.string().min(1).max(31),
  title: z.string().min(1),
  /** The annex's own column headings, verbatim, in order. */
  headings: z.array(z.string().min(1)),
};

export const annexSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...annexBase, kind: z.literal('targets'), rows: z.array(targetSchema) }),
  z.strictObject({ ...annexBase, kind: z.literal('tasks'), rows: z.array(taskSchema) }),
]);
export type Annex = z.infer<typeof annexSchema>;
export type TargetsAnnex = Extract<Annex, { kind: 'targets' }>;
export type TasksAnnex = Extract<Annex, { kind: 'tasks' }>;

/** A reporting duty (nghĩa vụ báo cáo) with the plan's own sentence, its due rule and its validity. */
export const dutySchema = z.strictObject({
  /** "224.R2"; one sentence that makes two duties gives "224.R1a" and "224.R1b". */
  id: z.string().min(1),
  /** Where the plan says it: "V.5.b". */
  place: z.string().min(1),
  quotation: z.string().min(1),
  who: z.array(bodyRefSchema).min(1),
  /** To whom, in Vietnamese, as a report's Kính gửi names them. */
  to: z.string().min(1),
  /** The agency that receives and consolidates, by its id; absent where the report goes straight to `to`. */
  through: z.string().min(1).optional(),
  cadence: z.enum(['month', 'quarter', 'year', 'event']),
  /** What is reported: progress (tiến độ) or results (kết quả). */
  subject: z.enum(['progress', 'results', 'consolidation', 'difficulties']),
  /**
   * before-day: the report is due before that day of the period's last month, strictly (before 15 = the 14th at the
   * latest). by-day: on that day of the period's last month at the latest. none: the plan names no date, and needs
   * none; `assumed` marks a usual day set where a periodic duty names none.
   */
  due: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('before-day'), day: z.int().min(2).max(31) }),
    z.strictObject({ kind: z.literal('by-day'), day: z.int().min(1).max(31), assumed: z.literal(true).optional() }),
    z.strictObject({ kind: z.literal('none') }),
  ]),
  from: daySchema,
  until: daySchema,
  supersededBy: z.string().optional(),
});
export type Duty = z.infer<typeof dutySchema>;

/** An oddity of the plan's text: what stands there, what is odd about it, and how it is read. */
const erratumSchema = z.strictObject({
  /** The row it touches; absent where it touches the body or several rows. */
  row: rowId.optional(),
  /** The words as they stand, in the row where one is named. */
  quotation: z.string().min(1),
  oddity: z.string().min(1),
  reading: z.string().min(1),
});

export const planSchema = z.strictObject({
  $schema: z.string().optional(),
  /** "224-2025": number and year of signing. */
  id: z.string().regex(/^\d+-\d{4}$/, '224-2025'),
  /** "224", as in file and sheet names. */
  short: z.string().min(1),
  /** Version of this template file; `compatible` lists older ones whose workbooks are still read. */
  version: z.int().positive(),
  compatible: z.array(z.int().positive()).default([]),
  number: z.string().min(1),
  signed: daySchema,
  /** "Ủy ban nhân dân thành phố Cần Thơ" */
  issuer: z.string().min(1),
  /** "Kế hoạch Chuyển đổi số thành phố Cần Thơ năm 2026" */
  title: z.string().min(1),
  from: daySchema,
  until: daySchema,
  annexes: z.array(annexSchema).min(1),
  duties: z.array(dutySchema),
  errata: z.array(erratumSchema),
});
export type Plan = z.infer<typeof planSchema>;
