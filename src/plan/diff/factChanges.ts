/** What changed in a plan beside its annexes: its title and days, its duties, its errata. */
import type { Duty, Plan } from '../plan';
import { correspondence, LEAST } from './correspondence';
import type { FactChange, PlanFact } from './planDiff';
import { sameValue } from './sameValue';

/** All of them: a field that is forgotten here is a compile error. */
const ofPlan: Record<PlanFact, true> = {
  id: true,
  short: true,
  version: true,
  number: true,
  signed: true,
  issuer: true,
  title: true,
  from: true,
  until: true,
  asksBreakthrough: true,
};
const facts = Object.keys(ofPlan) as PlanFact[];

const factOf = (plan: Plan, field: PlanFact): string | number | boolean =>
  field === 'asksBreakthrough' ? plan.asksBreakthrough === true : plan[field];

export const planFacts = (before: Plan, after: Plan): FactChange[] =>
  facts
    .filter((field) => factOf(before, field) !== factOf(after, field))
    .map((field) => ({ kind: 'plan', field, before: factOf(before, field), after: factOf(after, field) }));

/** All of them, as above. */
const ofDuty: Record<Exclude<keyof Duty, 'id'>, true> = {
  place: true,
  quotation: true,
  who: true,
  to: true,
  through: true,
  cadence: true,
  subject: true,
  due: true,
  cutOff: true,
  ridesOn: true,
  from: true,
  until: true,
  supersededBy: true,
};
const dutyFields = Object.keys(ofDuty) as (keyof typeof ofDuty)[];

export function dutyFacts(before: Plan, after: Plan): FactChange[] {
  const became = correspondence(
    before.duties,
    after.duties,
    ({ id, quotation, cadence, subject }) => ({
      kin: '',
      text: quotation,
      more: `${cadence} ${subject}`,
      // "224.R1a" of plan 224 is "57.R1a" of plan 57.
      place: id.slice(id.indexOf('.') + 1),
    }),
    { ...LEAST, samePlace: 0 },
  );
  const taken = new Set(became.values());
  return [
    ...before.duties.filter((duty) => !became.has(duty)).map((duty): FactChange => ({ kind: 'duty-removed', duty })),
    ...[...became].flatMap(([old, now]): FactChange[] => {
      const fields = dutyFields.filter((field) => !sameValue(old[field], now[field]));
      return fields.length === 0 ? [] : [{ kind: 'duty-changed', before: old, after: now, fields }];
    }),
    ...after.duties.filter((duty) => !taken.has(duty)).map((duty): FactChange => ({ kind: 'duty-added', duty })),
  ];
}

/** @param newIds ids of rows as they are now, by those they had: an erratum moves with its row. */
export function errataFacts(before: Plan, after: Plan, newIds: ReadonlyMap<string, string>): FactChange[] {
  const moved = before.errata.map((erratum) => ({
    erratum,
    now: erratum.row === undefined ? erratum : { ...erratum, row: newIds.get(erratum.row) ?? erratum.row },
  }));
  return [
    ...moved
      .filter(({ now }) => !after.errata.some((other) => sameValue(other, now)))
      .map(({ erratum }): FactChange => ({ kind: 'erratum-removed', erratum })),
    ...after.errata
      .filter((erratum) => !moved.some(({ now }) => sameValue(erratum, now)))
      .map((erratum): FactChange => ({ kind: 'erratum-added', erratum })),
  ];
}
