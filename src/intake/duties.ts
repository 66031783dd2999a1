/** Reporting duties proposed from the plan's sentences: who is to report how often, before which day. */
import type { DirectoryIndex } from '../plan/agencies';
import { readBodies } from '../plan/phrases/bodies';
import type { BodyRef, Duty } from '../plan/plan';
import type { TextLine } from './annexTables';
import type { PlanDoubt } from './draft';
import type { PlanFacts } from './facts';

export interface DutyReadings {
  readonly duties: readonly Duty[];
  readonly doubts: readonly PlanDoubt[];
}

/** @param leads whom the annexes name as leading: who reports where no heading says so. */
export function readDuties(
  lines: readonly TextLine[],
  facts: PlanFacts,
  leads: readonly BodyRef[],
  index: DirectoryIndex,
): DutyReadings {
  const duties: Duty[] = [];
  for (const sentence of reportingSentences(lines, index)) {
    for (const rhythm of rhythmsOf(sentence.words)) {
      duties.push({
        id: `${facts.short}.R${duties.length + 1}`,
        place: sentence.place,
        quotation: sentence.words,
        who: [...(sentence.owner.length > 0 ? sentence.owner : leads)],
        ...receiver(sentence.words, facts.issuer, index),
        ...rhythm,
        from: facts.from,
        until: facts.until,
      });
    }
  }
  const doubt = (what: string): PlanDoubt => ({ field: 'duties', doubt: { kind: 'proposed', what } });
  return {
    duties,
    doubts:
      duties.length === 0
        ? [{ field: 'duties', doubt: { kind: 'not-said' } }]
        : duties.map((duty) => doubt(`${duty.id}: ${duty.quotation}`)),
  };
}

interface ReportingSentence {
  readonly place: string;
  readonly words: string;
  /** Whom the numbered heading above it names. */
  readonly owner: readonly BodyRef[];
}

const REPORT = /báo cáo/iu;
const OFTEN = /(?:hàng|hằng) (?:tháng|quý|năm)|định kỳ|(?:06|6) tháng|trước ngày \d{1,2} tháng/iu;
const HEADING = /^(?:\d{1,2}|[IVX]{1,6})\.\s+(.+)$/u;
const LONGEST_HEADING = 250;
const SENTENCE = /[^.;]+(?:[.;](?!\s|$)[^.;]*)*/gu;

function reportingSentences(lines: readonly TextLine[], index: DirectoryIndex): ReportingSentence[] {
  const found: ReportingSentence[] = [];
  let heading = '';
  for (const { place, text } of lines) {
    const title = text.length < LONGEST_HEADING ? HEADING.exec(text)?.[1] : undefined;
    if (title !== undefined) heading = title;
    if (!REPORT.test(text) || !OFTEN.test(text)) continue;
    for (const [sentence] of text.matchAll(SENTENCE)) {
      const words = sentence.trim();
      if (!REPORT.test(words) || !OFTEN.test(words)) continue;
      const { bodies } = readBodies(heading, index);
      found.push({ place, words, owner: bodies.filter((body) => 'agency' in body || 'group' in body) });
    }
  }
  return found;
}

type Rhythm = Pick<Duty, 'cadence' | 'subject' | 'due'>;

const BEFORE_MONTHLY = /trước ngày (\d{1,2}) (?:hàng|hằng) tháng/iu;
const BEFORE_DAY = /trước ngày (\d{1,2}) tháng (\d{1,2})/iu;
const CADENCES: readonly (readonly [RegExp, Duty['cadence']])[] = [
  [/(?:hàng|hằng) tháng/iu, 'month'],
  [/(?:hàng|hằng) quý/iu, 'quarter'],
  [/(?:06|6) tháng/iu, 'half'],
  [/(?:hàng|hằng) năm/iu, 'year'],
];

/** The day a periodic report is usually due where the plan names none. */
const USUAL = { kind: 'by-day', day: 20, assumed: true } as const;

/** One sentence may set several: progress every month, results once a year. */
function rhythmsOf(sentence: string): Rhythm[] {
  const monthly = dayNumber(BEFORE_MONTHLY.exec(sentence)?.[1]);
  const [, date, month] = BEFORE_DAY.exec(sentence) ?? [];
  const yearly = dayNumber(date);
  const named = CADENCES.filter(([pattern]) => pattern.test(sentence)).map(([, cadence]) => cadence);
  const rhythms: Rhythm[] = [];
  if (monthly !== undefined) {
    rhythms.push({ cadence: 'month', subject: 'progress', due: { kind: 'before-day', day: monthly } });
  }
  if (yearly !== undefined && Number(month) >= 1 && Number(month) <= 12) {
    rhythms.push({
      cadence: 'year',
      subject: 'results',
      due: { kind: 'before-day', day: yearly, month: Number(month) },
    });
  }
  for (const cadence of named) {
    if (rhythms.some((rhythm) => rhythm.cadence === cadence)) continue;
    rhythms.push({ cadence, subject: /tổng hợp/iu.test(sentence) ? 'consolidation' : 'progress', due: USUAL });
  }
  return rhythms;
}

function dayNumber(text: string | undefined): number | undefined {
  const number = Number(text);
  return number >= 2 && number <= 31 ? number : undefined;
}

const VIA = /\(\s*qua ([^)]{2,120})\)|(?:về|gửi) ([^,.;()]{2,120}?)(?= tổng hợp| để |[,.;()]|$)/giu;

/** To whom: the agency in "(qua …)" collects for the issuer, the one in "gửi …" or "về …" receives. */
function receiver(sentence: string, issuer: string, index: DirectoryIndex): Pick<Duty, 'to' | 'through'> {
  for (const [, via, direct] of sentence.matchAll(VIA)) {
    for (const body of readBodies(via ?? direct ?? '', index).bodies) {
      const agency = 'agency' in body ? index.agencies.get(body.agency) : undefined;
      if (agency) return { to: [via === undefined ? agency.name : issuer], through: agency.id };
    }
  }
  return { to: [issuer] };
}
