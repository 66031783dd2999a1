/** A document becomes a draft of a plan: its annexes found and read, its facts and duties proposed, the rest set aside. */
import type { DirectoryIndex } from '../plan/agencies';
import type { Annex, BodyRef, Plan } from '../plan/plan';
import { failure, success, type Result } from '../result';
import { divide, type Division } from './annexTables';
import { readAnnex, type AnnexFrame, type AnnexReading } from './annexes';
import { readAnnexTitle, sheetName } from './annexTitles';
import { deliverableTargets } from './deliverables';
import type { Draft, PlanDoubt, SetAside } from './draft';
import { readDuties } from './duties';
import { readFacts, type PlanFacts } from './facts';
import { bodyFields } from './fields';
import { sourceRows } from './header';
import type { IntakeProblem } from './problem';
import type { SourceCell, SourceDocument } from './source';
import { caseless, words } from './words';

export function readPlan(document: SourceDocument, index: DirectoryIndex): Result<Draft, IntakeProblem> {
  const division = divide(document);
  const [anyAnnex] = division.annexes;
  if (!anyAnnex) return failure(noAnnex(document));
  const lines = [...division.annexes.flatMap(({ before }) => before), ...division.after];
  const facts = readFacts(lines, index);
  const read = readAnnexes(division, facts, bodyFields(lines), index);
  if (read.every(({ annex }) => annex.rows.length === 0)) {
    return failure({ kind: 'no-rows', file: document.file, place: anyAnnex.parts[0]?.place ?? '' });
  }
  const annexes = read.map(({ annex }) => annex);
  const duties = readDuties(lines, facts, leadsOf(annexes), index);
  const { id, short, number, signed, issuer, title, from, until } = facts;
  const plan: Plan = {
    id,
    short,
    version: 1,
    compatible: [],
    number,
    signed,
    issuer,
    title,
    from,
    until,
    annexes,
    duties: [...duties.duties],
    errata: [],
  };
  return success({
    plan,
    doubts: saidOnce([...facts.doubts, ...read.flatMap(({ doubts }) => doubts), ...duties.doubts]),
    setAside: [...unused(division.outside, plan), ...read.flatMap(({ setAside }) => setAside)],
  });
}

function readAnnexes(
  division: Division,
  facts: PlanFacts,
  fieldOf: AnnexFrame['fieldOf'],
  index: DirectoryIndex,
): AnnexReading[] {
  const ids = new Set<string>();
  const sheets: string[] = [];
  const read: AnnexReading[] = [];
  const year = facts.until === '' ? undefined : Number(facts.until.slice(0, 4));
  for (const [n, table] of division.annexes.entries()) {
    const { doubts, ...named } = readAnnexTitle(table.before, n, division.annexes.length, facts.title);
    const id = freeId(named.id, ids);
    const sheet = sheetName(facts.short, id, sheets);
    sheets.push(sheet);
    const reading = readAnnex(table, { planId: facts.id, ...named, id, sheet, year, fieldOf }, index);
    read.push({ ...reading, doubts: [...doubts, ...reading.doubts] });
    if (reading.annex.kind !== 'tasks') continue;
    const followed = `${facts.short === '' ? '' : `${facts.short}-`}Chỉ tiêu`;
    const own = freeId('KQ', ids);
    const targets = deliverableTargets(reading.annex, {
      planId: facts.id,
      id: own,
      sheet: own === 'KQ' ? followed : `${followed} ${own.slice('KQ'.length)}`,
    });
    if (targets.annex) read.push({ annex: targets.annex, doubts: targets.doubts, setAside: [] });
    else ids.delete(own);
  }
  return read;
}

/** That a body is gone needs nothing done: it is said where it first comes, not in every row that names it. */
function saidOnce(doubts: readonly PlanDoubt[]): PlanDoubt[] {
  const said = new Set<string>();
  return doubts.filter(({ doubt }) => {
    if (doubt.kind !== 'ended') return true;
    const isNew = !said.has(doubt.name);
    said.add(doubt.name);
    return isNew;
  });
}

/** The second annex of an id gets a number behind it. */
function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let n = 2; taken.has(free); n += 1) free = `${id}${n}`;
  taken.add(free);
  return free;
}

/** Each body that leads a row, once, in the order they come. */
function leadsOf(annexes: readonly Annex[]): BodyRef[] {
  const leads = new Map<string, BodyRef>();
  for (const { lead } of annexes.flatMap<Annex['rows'][number]>(({ rows }) => rows)) {
    for (const body of lead.bodies) {
      if ('agency' in body || 'group' in body) leads.set(JSON.stringify(body), body);
    }
  }
  return [...leads.values()];
}

/** Text outside the tables, but for what stands whole in the plan as a title. */
function unused(outside: readonly SetAside[], plan: Plan): SetAside[] {
  const used = new Set([plan.title, ...plan.annexes.flatMap(({ label, title }) => [label, title])].map(caseless));
  return outside.filter(({ text, why }) => why === 'picture' || !used.has(caseless(text)));
}

function noAnnex({ file, blocks }: SourceDocument): IntakeProblem {
  const pictures = blocks.filter(({ kind }) => kind === 'image').length;
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
  const filled = tables.filter(({ cells }) => cells.some(({ text }) => words(text) !== ''));
  if (filled.length > 0) {
    const seen = filled.map(({ place, cells }) => ({ place, headings: firstWords(cells) }));
    return { kind: 'no-annex', file, tables: seen };
  }
  const speaks = blocks.some((block) => block.kind === 'paragraph' && words(block.text) !== '');
  if (speaks) return { kind: 'no-table', file, pictures };
  return pictures > 0 ? { kind: 'only-pictures', file, pictures } : { kind: 'empty', file };
}

const MOST_SEEN = 12;
const LONGEST_SEEN = 60;

/** What a person would take for the table's headings: the first row with more than one filled cell. */
function firstWords(cells: readonly SourceCell[]): string[] {
  const rows = sourceRows(cells).map((row) => row.cells.map(({ text }) => words(text)).filter((text) => text !== ''));
  const seen = rows.find((row) => row.length > 1) ?? rows.find((row) => row.length > 0) ?? [];
  return seen
    .slice(0, MOST_SEEN)
    .map((text) => (text.length > LONGEST_SEEN ? `${text.slice(0, LONGEST_SEEN)}…` : text));
}
