/** The measures of a target as its lines stand now: numbered by their place, and a part of another by its new place. */
import type { Measure } from '../../plan/measure';
import type { Target } from '../../plan/plan';
import { proposeMeasures } from '../proposals';
import type { Doubts } from './doubts';
import type { ReadMeasure } from './measure';

export function measuresOf(
  target: Omit<Target, 'measures'>,
  { measures }: { readonly measures: readonly ReadMeasure[] },
  before: Target | undefined,
  doubts: Doubts,
): Measure[] {
  const isAsBefore =
    before?.measures.length === measures.length &&
    measures.every((read, n) => read.before === before.measures[n] && !read.isChanged);
  if (!isAsBefore) doubts.clear('measures');
  if (measures.length === 0 && (before?.measures.length ?? 1) > 0) return proposed(target, doubts);
  const idOf = (n: number): string =>
    before?.id === target.id && measures[n]?.before === before.measures[n]
      ? (before.measures[n]?.id ?? newId(target, n))
      : newId(target, n);
  const numbers = measures.map((read, n) =>
    read.before?.no === '' ? read.value.no : numberOf(target, before, read.value.no, n, measures.length),
  );
  return measures.map((read, n) => {
    const within = withinOf(read, measures, numbers, idOf);
    const { no: _, ...value } = read.value;
    return { id: idOf(n), no: numbers[n] ?? '', ...value, ...(within === undefined ? {} : { within }) };
  });
}

const newId = ({ id }: Pick<Target, 'id'>, n: number): string => `${id}#${n + 1}`;

/** The number given, which follows the target's own where that was changed; a new line is counted on. */
function numberOf(
  { no }: Pick<Target, 'no'>,
  before: Target | undefined,
  given: string,
  n: number,
  count: number,
): string {
  if (given === '') return count === 1 ? no : `${no}.${n + 1}`;
  if (before === undefined || before.no === no || !given.startsWith(before.no)) return given;
  return no + given.slice(before.no.length);
}

function withinOf(
  { before, features, cells }: ReadMeasure,
  measures: readonly ReadMeasure[],
  numbers: readonly string[],
  idOf: (n: number) => string,
): string | undefined {
  if (!features) {
    const { within } = before ?? {};
    const at = measures.findIndex((other) => within !== undefined && other.before?.id === within);
    return at < 0 ? within : idOf(at);
  }
  if (features.partOf === undefined) return undefined;
  const at = numbers.indexOf(features.partOf);
  if (at < 0) cells.fault('features', { kind: 'not-a-feature', got: features.partOf });
  return at < 0 ? undefined : idOf(at);
}

/** A target without a line of measure, new or bereft of it, has its measures proposed from its words. */
function proposed(target: Omit<Target, 'measures'>, doubts: Doubts): Measure[] {
  const { id, no, text, baseline, lead } = target;
  const { value, doubts: found } = proposeMeasures({
    id,
    no,
    subject: text,
    text,
    ...(baseline === undefined ? {} : { baseline }),
    bodies: lead.bodies,
  });
  for (const { field, doubt } of found) doubts.add(field, doubt);
  return value;
}
