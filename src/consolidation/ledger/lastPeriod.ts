/** Gửi lại kỳ trước: has a report the very entries that the agency's lines had in the table of the period before? */
import { measureEntryOf, taskEntryOf } from '../longTable/lineEntry';
import type { LongLine, PreviousTable } from '../longTable/longLine';
import type { ConsolidationScope } from '../scope';
import type { SubmittedLine, SubmittedReport } from '../submission';

export interface LastPeriod {
  readonly periodId: string;
  readonly isResent: (report: SubmittedReport) => boolean;
}

/** Undefined where there is no table of an earlier period of this plan. */
export function lastPeriodOf(
  { plan, period }: Pick<ConsolidationScope, 'plan' | 'period'>,
  previous: PreviousTable | undefined,
): LastPeriod | undefined {
  if (previous?.plan !== plan.id || previous.period === period.id) return undefined;
  const byAgency = new Map<string, Map<string, LongLine>>();
  for (const line of previous.lines) {
    const lines = byAgency.get(line.agency) ?? new Map<string, LongLine>();
    byAgency.set(line.agency, lines.set(line.line, line));
  }
  return {
    periodId: previous.period,
    isResent: ({ identity, lines }) => {
      const before = byAgency.get(identity.agencyId);
      return before !== undefined && haveSameEntries(lines, before);
    },
  };
}

/** All of them alike, with something entered, and nothing left out. */
function haveSameEntries(lines: readonly SubmittedLine[], before: ReadonlyMap<string, LongLine>): boolean {
  const ids = new Set(lines.map(({ id }) => id));
  return (
    lines.some(({ entry }) => Object.keys(entry).length > 0) &&
    lines.every((line) => isSameLine(line, before.get(line.id))) &&
    [...before.values()].every(({ line, use }) => ids.has(line) || use === 'empty' || use === 'not-sent')
  );
}

function isSameLine({ kind, entry }: SubmittedLine, before: LongLine | undefined): boolean {
  const earlier = before ? (kind === 'measure' ? measureEntryOf(before) : taskEntryOf(before)) : {};
  const fields = new Map<string, unknown>(Object.entries(earlier));
  const entered = Object.entries(entry);
  return (
    entered.length === fields.size &&
    entered.every(([field, value]) => fields.has(field) && isSameValue(value, fields.get(field)))
  );
}

const isSameValue = (a: unknown, b: unknown): boolean =>
  typeof a === 'string' && typeof b === 'string' ? plain(a) === plain(b) : a === b;

/** Programs that save a table again write letters and line ends in their own way. */
const plain = (text: string): string => text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
