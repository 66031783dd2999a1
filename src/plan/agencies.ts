/** The directory made searchable: agencies by id and by any of their names, groups by their members. */
import { failure, success, type Result } from '../result';
import type { Agency, Directory } from './directory';
import type { BodyRef } from './plan';
import { fold } from './vietnamese';

export interface DirectoryIndex {
  readonly directory: Directory;
  readonly agencies: ReadonlyMap<string, Agency>;
  /** Members by group id. */
  readonly groups: ReadonlyMap<string, ReadonlySet<string>>;
  /** Agencies by folded name, alias or abbreviation; an abbreviation such as "UBND" belongs to many. */
  readonly named: ReadonlyMap<string, readonly Agency[]>;
}

export function directoryIndex(directory: Directory): DirectoryIndex {
  const named = new Map<string, Agency[]>();
  for (const agency of directory.agencies) {
    const names = new Set([agency.name, agency.abbreviation, ...agency.aliases].map(fold));
    for (const name of names) named.set(name, [...(named.get(name) ?? []), agency]);
  }
  return {
    directory,
    agencies: new Map(directory.agencies.map((agency) => [agency.id, agency])),
    groups: new Map(directory.groups.map((group) => [group.id, new Set(group.members)])),
    named,
  };
}

/** Why a name finds no agency: nobody has it (no candidates), or several do. */
export interface AgencyNotFound {
  readonly candidates: readonly Agency[];
}

/**
 * The one agency of an id, name, alias or abbreviation, however its tone marks, spaces and capitals are typed.
 * @example findAgency(index, 'UBND xã Hoà An') is the agency "xa-hoa-an"
 */
export function findAgency(index: DirectoryIndex, text: string): Result<Agency, AgencyNotFound> {
  const byId = index.agencies.get(text);
  if (byId) return success(byId);
  const candidates = index.named.get(fold(text)) ?? [];
  const [only, another] = candidates;
  return only && !another ? success(only) : failure({ candidates });
}

/** The agencies that bodies stand for, in the order written, each once. Open groups and external bodies stand for none. */
export function expandBodies(index: DirectoryIndex, bodies: readonly BodyRef[]): Agency[] {
  const ids = new Set(bodies.flatMap((body) => [...memberIds(index, body)]));
  return [...ids].map((id) => known(index.agencies.get(id), id));
}

export function includesAgency(index: DirectoryIndex, bodies: readonly BodyRef[], agencyId: string): boolean {
  return bodies.some((body) => memberIds(index, body).has(agencyId));
}

function memberIds(index: DirectoryIndex, body: BodyRef): ReadonlySet<string> {
  if ('agency' in body) return new Set([body.agency]);
  return 'group' in body ? known(index.groups.get(body.group), body.group) : new Set();
}

/** A plan that passed checkPlan names nothing the directory does not know. */
function known<T>(value: T | undefined, id: string): T {
  if (value === undefined) throw new Error(`Not in the directory: ${id}`);
  return value;
}
