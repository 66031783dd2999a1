/** The shape of a draft as a review workbook keeps it: a plan's, with room for what the source does not say. */
import { z } from 'zod';
import { measureSchema } from '../../plan/measure';
import { annexSchema, dutySchema, planSchema, targetSchema, taskSchema } from '../../plan/plan';
import type { Draft, PlanDoubt, SetAside } from '../draft';

const text = z.string();
const [targetsAnnex, tasksAnnex] = annexSchema.options;

const rowTexts = { id: text, no: text, text };
const annexTexts = { id: text, label: text, sheet: text, title: text };

const measure = measureSchema.extend({ id: text, no: text, numerator: text });
const target = targetSchema.extend({ ...rowTexts, field: text, measures: z.array(measure) });
const task = taskSchema.extend(rowTexts);
const duty = dutySchema.extend({
  id: text,
  place: text,
  quotation: text,
  who: z.array(dutySchema.shape.who.element),
  to: z.array(text),
  from: text,
  until: text,
});

const plan = planSchema.extend({
  id: text,
  short: text,
  number: text,
  signed: text,
  issuer: text,
  title: text,
  from: text,
  until: text,
  annexes: z.array(
    z.discriminatedUnion('kind', [
      targetsAnnex.extend({ ...annexTexts, rows: z.array(target) }),
      tasksAnnex.extend({ ...annexTexts, rows: z.array(task) }),
    ]),
  ),
  duties: z.array(duty),
});

/** Doubts come from several readers, each with its own kinds; only that they are doubts is asked. */
const doubt = z.custom<PlanDoubt>(
  (value) =>
    z.looseObject({ rowId: text.optional(), field: text, doubt: z.looseObject({ kind: text }) }).safeParse(value)
      .success,
);
const setAside = z.custom<SetAside>(
  (value) => z.strictObject({ place: text, text, why: text }).safeParse(value).success,
);

export const draftSchema: z.ZodType<Draft> = z.strictObject({
  plan,
  doubts: z.array(doubt),
  setAside: z.array(setAside),
});
