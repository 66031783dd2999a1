/** The directory made searchable: agencies by id and by any of their names, groups by their members, on any day. */
import { failure, success, type Result } from '../result';
import type { Day } from './day';
import type { Agency, Directory, Ended, Group } from './directory';
import { bodyNames, type BodyNames } from './phrases/bodyNames';
import type { BodyRef } from './plan';
import { fold } from './vietnamese';

export interface DirectoryIndex {
  readonly directory: Directory;
  readonly agencies: ReadonlyMap<string, Agency>;
  /** Members of all times, by group id. */
  readonly groups: ReadonlyMap<string, ReadonlySet<string>>;
  /** Agencies and groups by id: an id belongs to one of them only. */
  readonly bodies: ReadonlyMap<string, Agency | Group>;
  /** Agencies by folded name, alias or abbreviation; an abbreviation such as "UBND" belongs to many. */
  readonly named: ReadonlyMap<string, readonly Agency[]>;
  /** Names of agencies and groups as running text is searched for them. */
  readonly names: BodyNames;
}

export function directoryIndex(directory: Directory): DirectoryIndex {
  const named = new Map<string, Agency[]>();
  for (const agency of directory.agencies) {
    const names = new Set([agency.name, agency.abbreviation, ...agency.aliases].map(fold));
    for (const name of names) {
      const bearers = named.get(name);
      if (bearers) bearers.push(agency);
      else named.set(name, [agency]);
    }
  }
  return {
    directory,
    agencies: new Map(directory.agencies.map((agency) => [agency.id, agency])),
    groups: new Map(directory.groups.map((group) => [group.id, new Set(group.members)])),
    bodies: new Map([...directory.agencies, ...directory.groups].map((body) => [body.id, body])),
    named,
    names: bodyNames(directory),
  };
}

/** Why a name finds no agency: nobody has it (no candidates), or several do. */
export interface AgencyNotFound {
  readonly candidates: readonly Agency[];
}

/**
 * The one agency of an id, name, alias or abbreviation, however its tone marks, spaces and capitals are typed. One that
 * no longer exists is found by what no other is called.
 * @example findAgency(index, 'UBND xã Hoà An') is the agency "xa-hoa-an"
 */
export function findAgency(index: DirectoryIndex, text: string): Result<Agency, AgencyNotFound> {
  const byId = index.agencies.get(text);
  if (byId) return success(byId);
  const all = index.named.get(fold(text)) ?? [];
  const standing = all.filter((agency) => agency.ended === undefined);
  const candidates = standing.length > 0 ? standing : all;
  const [only, another] = candidates;
  return only && !another ? success(only) : failure({ candidates });
}

/**
 * The agencies that bodies stand for on a day, in the order written, each once: a body that no longer existed then is
 * answered for by its successors. Open groups and external bodies stand for none.
 */
export function expandBodies(index: DirectoryIndex, bodies: readonly BodyRef[], on: Day): Agency[] {
  return [
    ...new Set(bodies.flatMap((body) => answering(index, body, on)).flatMap((one) => agenciesOf(index, one, on))),
  ];
}

/** Is an agency one of those that bodies stand for on a day? */
export function includesAgency(index: DirectoryIndex, bodies: readonly BodyRef[], agencyId: string, on: Day): boolean {
  return bodies.some((body) =>
    answering(index, body, on).some((one) =>
      'members' in one
        ? membersOf(index, one).has(agencyId) && existsOn(agencyOf(index, agencyId), on)
        : one.id === agencyId,
    ),
  );
}

/** A body named in a cell that no longer exists on a day, and who answers for it then. */
export interface EndedBody {
  readonly name: string;
  readonly ended: Ended;
  /** The names of those that answer, as the directory writes them. */
  readonly successors: readonly string[];
}

export function endedBodies(index: DirectoryIndex, bodies: readonly BodyRef[], on: Day): EndedBody[] {
  return bodies.flatMap((body) => {
    const named = bodyOf(index, body);
    if (named?.ended === undefined || named.ended.on > on) return [];
    const successors = [...new Set(answering(index, body, on))].map(({ name }) => name);
    return [{ name: named.name, ended: named.ended, successors }];
  });
}

/** Did it exist on that day? */
export const existsOn = ({ from, ended }: Pick<Agency, 'from' | 'ended'>, on: Day): boolean =>
  (from === undefined || from <= on) && (ended === undefined || ended.on > on);

/** A body's name: as the directory writes it, or the cell's own words. */
export function nameOf(index: DirectoryIndex, body: BodyRef): string {
  if ('open' in body) return body.open;
  if ('external' in body) return body.external;
  const id = 'agency' in body ? body.agency : body.group;
  return known(index.bodies.get(id), id).name;
}

/** Whom the directory has for a body: nobody for an open group or an outside body. */
function bodyOf(index: DirectoryIndex, body: BodyRef): Agency | Group | undefined {
  const id = 'agency' in body ? body.agency : 'group' in body ? body.group : undefined;
  return id === undefined ? undefined : known(index.bodies.get(id), id);
}

/** A body itself, or its successors on a day; they may have successors in their turn. */
function answering(index: DirectoryIndex, body: BodyRef, on: Day): readonly (Agency | Group)[] {
  const named = bodyOf(index, body);
  return named === undefined ? [] : standing(index, named, on);
}

function standing(index: DirectoryIndex, body: Agency | Group, on: Day): readonly (Agency | Group)[] {
  if (body.ended === undefined || body.ended.on > on) return [body];
  return body.ended.successors.flatMap((id) => standing(index, known(index.bodies.get(id), id), on));
}

/** Of a group, those that exist on the day: a member that is gone has others in it, who are members themselves. */
function agenciesOf(index: DirectoryIndex, body: Agency | Group, on: Day): readonly Agency[] {
  if (!('members' in body)) return [body];
  return body.members.map((id) => agencyOf(index, id)).filter((member) => existsOn(member, on));
}

const agencyOf = (index: DirectoryIndex, id: string): Agency => known(index.agencies.get(id), id);

const membersOf = (index: DirectoryIndex, { id }: Group): ReadonlySet<string> => known(index.groups.get(id), id);

/** A plan that passed checkPlan names nothing the directory does not know. */
function known<T>(value: T | undefined, id: string): T {
  if (value === undefined) throw new Error(`Not in the directory: ${id}`);
  return value;
}
