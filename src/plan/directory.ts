/** The directory of agencies (danh bạ cơ quan): a province's agencies and groups, from templates/<province>/agencies.json. */
import { z } from 'zod';
import { daySchema } from './day';

/** Stable, readable in a file name: "so-khoa-hoc-va-cong-nghe", "xa-phong-dien". */
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'so-khoa-hoc-va-cong-nghe');

/** A body that no longer exists: since when, and who answers for its duties now. */
const endedSchema = z.strictObject({
  /** The first day it no longer existed. */
  on: daySchema,
  /** Ids of agencies or groups. */
  successors: z.array(z.string().min(1)).min(1),
  /** The legal act, or what the succession is inferred from. */
  basis: z.string().min(1),
});
export type Ended = z.infer<typeof endedSchema>;

const agencySchema = z.strictObject({
  id,
  name: z.string().min(1),
  /** How a sentence of the agency's own report calls it: "Sở", "Văn phòng", "Ủy ban nhân dân xã". */
  shortName: z.string().min(1),
  /**
   * Abbreviation in a document's symbol; a default, since the head of each body decides it (Nghị định 30/2020,
   * Phụ lục I.II.3.b): the workbook lets the officer change it.
   */
  abbreviation: z.string().min(1),
  kind: z.enum([
    'department',
    'office',
    'inspectorate',
    'board',
    'vertical',
    'organisation',
    'unit',
    'commune',
    'district',
  ]),
  /** Other names and spellings the plans use for it. Spelling variants of tone marks need none. */
  aliases: z.array(z.string().min(1)).default([]),
  /** The body above it in the letterhead, or absent (a commune's UBND has none). */
  parent: z.string().min(1).optional(),
  /** The letterhead's own lines, upper case, e.g. ["ỦY BAN NHÂN DÂN", "XÃ PHONG ĐIỀN"]. */
  letterhead: z.array(z.string().min(1)).min(1),
  /** Địa danh of its documents: the unit where its seat is. */
  place: z.string().min(1),
  /** Title of the head who signs, upper case: "GIÁM ĐỐC". */
  headTitle: z.string().min(1),
  /** The collective it is signed on behalf of (TM.), for a body that works by the collective regime. */
  onBehalfOf: z.string().min(1).optional(),
  /** Code of the commune in the national list of administrative units. */
  code: z.string().optional(),
  /** Present where the body did not exist, or no longer exists, at some time of the plans. */
  from: daySchema.optional(),
  ended: endedSchema.optional(),
  /** False for bodies outside Nghị định 30/2020 (organisations, press): they may send the annex tables alone. */
  administrative: z.boolean(),
  note: z.string().optional(),
});
export type Agency = z.infer<typeof agencySchema>;

const groupSchema = z.strictObject({
  id,
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)).default([]),
  /** Of all times: on a given day, those count that exist then. */
  members: z.array(z.string().min(1)),
  ended: endedSchema.optional(),
  note: z.string().optional(),
});

export type Group = z.infer<typeof groupSchema>;

export const directorySchema = z.strictObject({
  $schema: z.string().optional(),
  province: z.strictObject({ code: z.string(), name: z.string().min(1) }),
  /** The agency that receives and consolidates the reports. */
  consolidator: z.string().min(1),
  agencies: z.array(agencySchema).min(1),
  groups: z.array(groupSchema),
});
export type Directory = z.infer<typeof directorySchema>;
