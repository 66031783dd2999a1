/** Agencies as a letter names them: a few by name, many in an annexed list, those of the city, districts and communes apart. */
import type { ExpectedAgency } from '../../consolidation/scope';
import { countText } from '../../entries/words';
import { roman } from '../../entries/roman';
import type { LetterSection } from './letter';

/** More than so many stand in an annexed list, and not under Kính gửi. */
const NAMED_AT_MOST = 5;

export const areNamed = (agencies: readonly unknown[]): boolean => agencies.length <= NAMED_AT_MOST;

interface Part<T> {
  /** As a list's heading says it. */
  readonly name: string;
  /** As Kính gửi addresses them. */
  readonly addressee: string;
  readonly members: readonly T[];
}

interface About {
  readonly expected: ExpectedAgency;
}

/** The obliged ones by their block, then those that lead a row and are asked for its figures; parts without members fall away. */
const partsOf = <T extends About>(all: readonly T[]): Part<T>[] =>
  [
    {
      name: 'Sở, ban, ngành',
      addressee: 'Các sở, ban, ngành thành phố',
      members: all.filter(({ expected }) => expected.isObliged && expected.block === 'department'),
    },
    // Quận, huyện until 30/6/2025; they report on the plans of those years.
    {
      name: 'Ủy ban nhân dân quận, huyện',
      addressee: 'Ủy ban nhân dân các quận, huyện',
      members: all.filter(({ expected }) => isLocal(expected) && expected.agency.kind === 'district'),
    },
    {
      name: 'Ủy ban nhân dân xã, phường',
      addressee: 'Ủy ban nhân dân các xã, phường',
      members: all.filter(({ expected }) => isLocal(expected) && expected.agency.kind !== 'district'),
    },
    {
      name: 'Cơ quan, đơn vị phối hợp cung cấp số liệu',
      addressee: 'Các cơ quan, đơn vị phối hợp',
      members: all.filter(({ expected }) => !expected.isObliged),
    },
  ].filter(({ members }) => members.length > 0);

const isLocal = ({ isObliged, block }: ExpectedAgency): boolean => isObliged && block === 'commune';

export const addresseesOf = (all: readonly About[]): string[] =>
  areNamed(all)
    ? all.map(({ expected }) => expected.agency.name)
    : partsOf(all).map(({ addressee }) => `${addressee} (danh sách kèm theo)`);

/** The annexed list: "I. Sở, ban, ngành (05 cơ quan)"; rows are numbered in each part. */
export const sectionsOf = <T extends About>(
  all: readonly T[],
  cells: (each: T) => readonly string[],
): LetterSection[] =>
  partsOf(all).map(({ name, members }, index) => ({
    heading: `${roman(index + 1)}. ${name} (${countText(members.length)} cơ quan)`,
    rows: members.map((each, at) => [String(at + 1), ...cells(each)]),
  }));

/** "Sở Y tế, Ủy ban nhân dân xã Phong Điền" */
export const namesOf = (all: readonly About[]): string => all.map(({ expected }) => expected.agency.name).join(', ');
