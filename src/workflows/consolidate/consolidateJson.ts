/**
 * What `consolidate --json` prints, as a zod schema. docs/consolidate-json.md describes it in Vietnamese;
 * docs/consolidate-json.schema.json is generated from here.
 */
import { z } from 'zod';
import type { Consolidated } from '../../consolidation/consolidated';
import { scopeNames } from '../../consolidation/describe/names';
import { describeQuestion } from '../../consolidation/describe/questions';
import { describeReason } from '../../consolidation/describe/reasons';
import { ledgerStates } from '../../consolidation/ledger/ledger';
import { headlineSchema } from '../headlineJson';
import { attendanceOf } from './attendance';
import { needsAttention } from './attention';

/** What and why, and what to do about it, Vietnamese. */
const sentenceSchema = z.strictObject({ kind: z.string(), message: z.string(), fix: z.string() });
const stateSchema = z.enum(ledgerStates);

export const consolidateJsonSchema = z.strictObject({
  plan: z.string(),
  period: z.string(),
  cutOff: z.string(),
  lastTimelyDay: z.string(),
  /** Something asks for a person: a question, an error, a file not used, an agency that has not reported. */
  needsAttention: z.boolean(),
  /** all = used + setAside + refused. */
  files: z.strictObject({ all: z.int(), used: z.int(), setAside: z.int(), refused: z.int() }),
  /** Rows filled in: all = used + setAside. */
  rows: z.strictObject({ all: z.int(), used: z.int(), setAside: z.int() }),
  attendance: z.strictObject({
    expected: z.int(),
    reported: z.int(),
    onTime: z.int(),
    late: z.int(),
    undated: z.int(),
  }),
  /** The city's figures over plan rows, and over agency and row (lượt giao). */
  plans: z.array(z.strictObject({ plan: z.string(), headline: headlineSchema, assignments: headlineSchema })),
  /** Every agency expected to report, in the directory's order. */
  agencies: z.array(
    z.strictObject({
      agency: z.string(),
      name: z.string(),
      block: z.enum(['department', 'commune']),
      isObliged: z.boolean(),
      state: stateSchema,
      file: z.string().exactOptional(),
      receivedOn: z.string().exactOptional(),
      isOnTime: z.boolean().exactOptional(),
      findings: z.strictObject({ error: z.int(), explain: z.int(), notice: z.int() }),
      unexplained: z.int(),
    }),
  ),
  /** Every file that came in, by name. */
  ledger: z.array(
    z.strictObject({
      file: z.string(),
      /** SHA-256; empty where the file could not be read at all. */
      hash: z.string(),
      state: stateSchema,
      agency: z.string().exactOptional(),
      isUsed: z.boolean(),
      isAfterClosing: z.boolean(),
      rows: z.strictObject({ used: z.int(), setAside: z.int() }),
      reasons: z.array(sentenceSchema),
    }),
  ),
  questions: z.array(sentenceSchema.extend({ agency: z.string(), files: z.array(z.string()) })),
  /** Paths of the files written. */
  written: z.array(z.string()),
});
export type ConsolidateJson = z.infer<typeof consolidateJsonSchema>;

export function consolidateJson(consolidated: Consolidated, written: readonly string[]): ConsolidateJson {
  const { scope, ledger, city } = consolidated;
  const names = scopeNames(scope);
  const { silent: _named, ...attendance } = attendanceOf(consolidated);
  const expected = new Map(scope.agencies.map((each) => [each.agency.id, each]));
  return {
    plan: scope.plan.id,
    period: scope.period.id,
    cutOff: scope.cutOff,
    lastTimelyDay: scope.deadline.lastTimelyDay,
    needsAttention: needsAttention(consolidated),
    files: ledger.balance.files,
    rows: ledger.balance.rows,
    attendance,
    plans: city.plans.map(({ plan, headline, assignments }) => ({ plan: plan.id, headline, assignments })),
    agencies: ledger.agencies.flatMap(({ agencyId, state, used, first, findings, unexplained }) => {
      const known = expected.get(agencyId);
      if (!known) return [];
      return [
        {
          agency: agencyId,
          name: known.agency.name,
          block: known.block,
          isObliged: known.isObliged,
          state,
          ...(used ? { file: used.file.name } : {}),
          ...(first ? { receivedOn: first.on, isOnTime: first.isOnTime } : {}),
          findings,
          unexplained,
        },
      ];
    }),
    ledger: ledger.files.map(({ file, state, agencyId, isUsed, isAfterClosing, rows, reasons }) => ({
      file: file.name,
      hash: file.hash,
      state,
      ...(agencyId === undefined ? {} : { agency: agencyId }),
      isUsed,
      isAfterClosing,
      rows,
      reasons: reasons.map((reason) => ({ kind: reason.kind, ...describeReason(reason, names) })),
    })),
    questions: ledger.questions.map((question) => ({
      kind: question.kind,
      ...describeQuestion(question, names),
      agency: question.agencyId,
      files: question.files.map(({ name }) => name),
    })),
    written: [...written],
  };
}
