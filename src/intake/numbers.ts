/** The numbers rows and headings are known by: one for each row of the annex, and how deep each heading stands. */
import type { NumberKind } from './numbering';
import type { Entry, RowEntry, SectionEntry } from './rows';

export interface NumberedRow {
  readonly entry: RowEntry;
  readonly no: string;
  /** The number is not what the source says: it says none, or the same twice. */
  readonly given: boolean;
  /** The headings it stands below, from the outermost. */
  readonly below: readonly SectionEntry[];
}

export interface PlacedSection {
  readonly entry: SectionEntry;
  readonly level: number;
  /** The row it stands before; undefined where none follows. */
  readonly before: string | undefined;
}

export interface NumberedAnnex {
  readonly rows: readonly NumberedRow[];
  readonly sections: readonly PlacedSection[];
}

const DEEPEST = 3;

export function numberRows(entries: readonly Entry[]): NumberedAnnex {
  const placed = proposed(entries);
  const apart = toldApartByHeading(placed);
  const times = new Map<string, number>();
  const rows: NumberedRow[] = [];
  const sections: { entry: SectionEntry; level: number; before: string | undefined }[] = [];
  const waiting: typeof sections = [];
  for (const item of placed) {
    if (item.kind === 'section') {
      const section = { entry: item.entry, level: item.level, before: undefined };
      sections.push(section);
      waiting.push(section);
      continue;
    }
    const no = unique(apart.has(item.no) ? `${item.prefix}${item.no}` : item.no, times);
    rows.push({ entry: item.entry, no, given: item.given || no !== item.no, below: item.below });
    for (const section of waiting.splice(0)) section.before = no;
  }
  return { rows, sections };
}

type Placed =
  | { kind: 'section'; entry: SectionEntry; level: number }
  | { kind: 'row'; entry: RowEntry; no: string; given: boolean; prefix: string; below: readonly SectionEntry[] };

/** Numbers as the rows themselves give them: "a)" below "41." is 41a, an unnumbered row below "5" is 5. */
function proposed(entries: readonly Entry[]): Placed[] {
  const kinds: NumberKind[] = [];
  const open: SectionEntry[] = [];
  /** What the letters and dashes that follow belong to. */
  let parent = '';
  let dashes = 0;
  let last = '';
  /** Unnumbered rows since the last heading, so long as no numbered one came. */
  let unnumbered: number | undefined;
  return entries.map((entry): Placed => {
    const { number } = entry;
    if (entry.kind === 'section') {
      const known = kinds.indexOf(number.kind);
      const depth = Math.min(known === -1 ? kinds.length : known, DEEPEST - 1);
      kinds.splice(depth, Infinity, number.kind);
      open.splice(depth, Infinity, entry);
      parent = number.clean;
      unnumbered = dashes = 0;
      return { kind: 'section', entry, level: depth + 1 };
    }
    const below = [...open];
    const heading = below.filter((section) => section.number.clean !== '').at(-1)?.number.clean ?? '';
    const item = { kind: 'row' as const, entry, prefix: heading === '' ? '' : `${heading}.`, below };
    if (number.kind === 'bullet') {
      dashes += 1;
      return { ...item, no: `${parent === '' ? '0' : parent}.${dashes}`, given: true };
    }
    dashes = 0;
    if (number.kind === 'none') {
      if (unnumbered !== undefined) unnumbered += 1;
      last = unnumbered === undefined || heading === '' ? after(last) : inHeading(heading, unnumbered);
      parent = last;
      return { ...item, no: last, given: true };
    }
    unnumbered = undefined;
    last = number.kind === 'letter' ? `${parent}${number.clean}` : number.clean;
    if (number.kind !== 'letter') parent = last;
    return { ...item, no: last, given: false };
  });
}

/** The single unnumbered row of section 5 is 5; a second one is 5.2. */
const inHeading = (heading: string, count: number): string => (count === 1 ? heading : `${heading}.${count}`);

const ENDS_IN_NUMBER = /^(.*?)(\d{1,4})$/u;

function after(last: string): string {
  if (last === '') return '1';
  const [, start, end] = ENDS_IN_NUMBER.exec(last) ?? [];
  return end === undefined ? `${last}.1` : `${start ?? ''}${Number(end) + 1}`;
}

/** Numbers that start anew under each heading: the heading's own number tells their rows apart. */
function toldApartByHeading(placed: readonly Placed[]): ReadonlySet<string> {
  const prefixes = new Map<string, { readonly seen: Set<string>; count: number }>();
  for (const item of placed) {
    if (item.kind !== 'row') continue;
    const known = prefixes.get(item.no) ?? { seen: new Set<string>(), count: 0 };
    known.seen.add(item.prefix);
    known.count += 1;
    prefixes.set(item.no, known);
  }
  return new Set([...prefixes].flatMap(([no, { seen, count }]) => (count > 1 && seen.size === count ? [no] : [])));
}

/** @param times how often each number came so far; the second 5 is 5.2, or the next that is free. */
function unique(no: string, times: Map<string, number>): string {
  const before = times.get(no) ?? 0;
  times.set(no, before + 1);
  if (before === 0) return no;
  return unique(`${no}.${before + 1}`, times);
}
