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
const bodyRefSchema = z.union([
  z.strictObject({ agency: z.string().min(1) }),
  z.strictObject({ group: z.string().min(1) }),
  z.strictObject({ open: z.string().min(1) }),
  z.strictObject({ external: z.string().min(1) }),
]);
export type BodyRef = z.infer<typeof bodyRefSchema>;

/**
 * An agency cell: the annex's own words, and whom they mean, in the order written. Where the text names nobody (a merged
 * cell lost, a target of the body), `assumed` says on what ground these bodies are proposed.
 */
const bodiesCellSchema = z.strictObject({
  text: z.string(),
  bodies: z.array(bodyRefSchema),
  assumed: z.string().min(1).optional(),
});

/** "224-2025": number and year of signing. */
const planId = z.string().regex(/^\d+-\d{4}$/, '224-2025');

/** A pattern's message is an example of it, and is shown as one where a template breaks it. */
const rowId = z.string().regex(/^[a-z0-9-]+\/[A-Za-z0-9.-]+\/[A-Za-zđ0-9.]+$/, '224-2025/II/33');

const rowBase = {
  id: rowId,
  /** Unique in the annex and fit for an id: "15", "2.1", "41a", "II.2.đ". */
  no: z.string().min(1),
  /** The number as the annex writes it, where that is not `no`: "a)", "1.", or nothing. */
  noText: z.string().optional(),
  /** The annex's words, white space normalised, nothing corrected. */
  text: z.string().min(1),
  lead: bodiesCellSchema,
  coordinating: bodiesCellSchema,
};

export const targetSchema = z.strictObject({
  /** "224-2025/I/15" */
  ...rowBase,
  /** The heading of the plan's body the target stands under, as "Chính quyền số". */
  field: z.string().min(1),
  /** The cell with the result of an earlier year, verbatim: "91,3%"; its value is the measures' `baseline`. */
  baseline: z.string().min(1).optional(),
  measures: z.array(measureSchema).min(1),
});
export type Target = z.infer<typeof targetSchema>;

export const taskSchema = z.strictObject({
  /** "224-2025/II/33" */
  ...rowBase,
  /** The due phrase, verbatim (empty where the annex has no such cell), and what it means. */
  due: z.strictObject({ text: z.string(), schedule: scheduleSchema }),
  /** The cell with the expected product, verbatim: "Quyết định phê duyệt của Chủ tịch UBND thành phố". */
  deliverable: z.string().min(1).optional(),
  /**
   * With several named leads: representative (đại diện) = one shared product, the first named is authoritative;
   * parts (từng phần) = each does its part, complete when all are. Groups are always each for itself.
   */
  leads: z.enum(['representative', 'parts']).default('representative'),
});
export type Task = z.infer<typeof taskSchema>;

/** A column of the annex as it stands in the document: which cell of a row it holds, under which heading. */
const annexColumnSchema = z.strictObject({
  key: z.enum(['no', 'text', 'lead', 'coordinating', 'due', 'deliverable', 'baseline']),
  heading: z.string().min(1),
});
export type AnnexColumnKey = z.infer<typeof annexColumnSchema>['key'];

/** A heading row within the annex: a section, or a numbered row that only gathers sub-items. */
const sectionSchema = z.strictObject({
  /** As the annex writes it: "II.1", "41."; empty where it has none. */
  no: z.string(),
  text: z.string().min(1),
  /** 1 for the outermost. */
  level: z.int().min(1).max(3),
  /** `no` of the row it stands before; headings before one row follow each other in the order listed. */
  before: z.string().min(1),
});
export type Section = z.infer<typeof sectionSchema>;

const annexBase = {
  /** "I" */
  id: z.string().min(1),
  /** "Phụ lục I" */
  label: z.string().min(1),
  /** The worksheet's name: at most 31 characters. */
  sheet: z.string().min(1).max(31),
  title: z.string().min(1),
  /**
   * Where the rows stand, if not in the printed annex: in the plan's body (`place` as "II.1"), or among the products named
   * in another annex's rows, whose quantified results are followed as targets.
   */
  source: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('body'), place: z.string().min(1) }),
      z.strictObject({ kind: z.literal('deliverables'), annex: z.string().min(1) }),
    ])
    .optional(),
  /** The annex's own columns, headings verbatim, in the document's order. */
  columns: z.array(annexColumnSchema).min(1),
  sections: z.array(sectionSchema).default([]),
  /** The days its rows are asked for, where narrower than the plan's ("Mục tiêu năm 2025"); `until` closes its verdicts. */
  from: daySchema.optional(),
  until: daySchema.optional(),
};

export const annexSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...annexBase, kind: z.literal('targets'), rows: z.array(targetSchema) }),
  z.strictObject({ ...annexBase, kind: z.literal('tasks'), rows: z.array(taskSchema) }),
]);
export type Annex = z.infer<typeof annexSchema>;
export type TargetsAnnex = Extract<Annex, { kind: 'targets' }>;
export type TasksAnnex = Extract<Annex, { kind: 'tasks' }>;

const monthSchema = z.int().min(1).max(12);

/** A reporting duty (nghĩa vụ báo cáo) with the plan's own sentence, its due rule and its validity. */
export const dutySchema = z.strictObject({
  /** "224.R2"; one sentence that makes two duties gives "224.R1a" and "224.R1b". */
  id: z.string().min(1),
  /** Where the plan says it: "V.5.b". */
  place: z.string().min(1),
  quotation: z.string().min(1),
  who: z.array(bodyRefSchema).min(1),
  /** To whom, in Vietnamese, each as a report's Kính gửi names it. */
  to: z.array(z.string().min(1)).min(1),
  /** The agency that receives and consolidates, by its id; absent where the report goes straight to `to`. */
  through: z.string().min(1).optional(),
  cadence: z.enum(['month', 'quarter', 'half', 'year', 'event']),
  /** What is reported: progress (tiến độ) or results (kết quả). */
  subject: z.enum(['progress', 'results', 'consolidation', 'difficulties']),
  /**
   * before-day: the report is due before that day of `month`, strictly (before 15 = the 14th at the latest). by-day: on
   * that day at the latest. `month` is the period's last one where absent. none: the plan names no date, and needs none;
   * `assumed` marks a usual day set where a periodic duty names none.
   */
  due: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('before-day'), day: z.int().min(2).max(31), month: monthSchema.optional() }),
    z.strictObject({
      kind: z.literal('by-day'),
      day: z.int().min(1).max(31),
      month: monthSchema.optional(),
      assumed: z.literal(true).optional(),
    }),
    z.strictObject({ kind: z.literal('none') }),
  ]),
  /** Số liệu đến ngày, where it is not the day before the sending day: { month: 11, day: 14 } of the period's year. */
  cutOff: z.strictObject({ month: monthSchema, day: z.int().min(1).max(31) }).optional(),
  /**
   * The plan within whose report this one is made, by its id: 95 is reported "trong báo cáo kết quả chuyển đổi số", which
   * is 224's. Such a duty has no workbook and no date of its own.
   */
  ridesOn: planId.optional(),
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
  id: planId,
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
  /** Its reports tell the agency's breakthrough work too ("công việc mang tính đột phá": 224, V.5.b). */
  asksBreakthrough: z.literal(true).optional(),
  annexes: z.array(annexSchema).min(1),
  duties: z.array(dutySchema),
  errata: z.array(erratumSchema),
});
export type Plan = z.infer<typeof planSchema>;

/** The heading of an annex column as the document has it; undefined where the annex has no such column. */
export const columnHeading = ({ columns }: Annex, key: AnnexColumnKey): string | undefined =>
  columns.find((column) => column.key === key)?.heading;
