/** Agencies as an internal slip calls them, where a report says their whole names: "Sở KH&CN", "UBND xã Hòa An, Hiệp Hưng". */
import { scopeNames } from '../../consolidation/describe/names';
import type { ConsolidationScope } from '../../consolidation/scope';
import type { Agency } from '../../plan/directory';

const WHOLE = 'Ủy ban nhân dân';

/** The first of the directory's other names that is shorter. */
export const briefName = ({ name, aliases }: Agency): string =>
  aliases.find((alias) => alias.length < name.length) ?? name.replace(WHOLE, 'UBND');

const COMMUNE = /^UBND (?:xã|phường) /;

/** In one list the word that neighbours share is said once. */
export function briefNames(agencies: readonly Agency[]): string[] {
  const names = agencies.map(briefName);
  return names.map((name, place) => {
    const [shared] = COMMUNE.exec(name) ?? [''];
    return shared !== '' && names[place - 1]?.startsWith(shared) === true ? name.slice(shared.length) : name;
  });
}

/** By id, of the agencies of a consolidation; of any other its id in quotation marks: it may come from a file. */
export function briefNameIn(scope: ConsolidationScope): (agencyId: string) => string {
  const called = new Map(scope.agencies.map(({ agency }) => [agency.id, briefName(agency)]));
  return (agencyId) => called.get(agencyId) ?? scopeNames(scope).agency(agencyId);
}
