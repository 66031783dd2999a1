/** The directory of Cần Thơ as data. */
import { fold } from '../../src/plan/vietnamese';
import { directory, index, plan224 } from './templates';

const communes = directory.agencies.filter((agency) => agency.kind === 'commune');

describe('agencies of Cần Thơ', () => {
  it('are 15 of the city, 12 others and 103 communes: 31 wards, 72 rural', () => {
    expect(directory.agencies).toHaveLength(15 + 12 + 103);
    expect(communes.filter(({ id }) => id.startsWith('phuong-'))).toHaveLength(31);
    expect(communes.filter(({ id }) => id.startsWith('xa-'))).toHaveLength(72);
  });

  it('have groups of 15 and of 103', () => {
    expect([...index.groups].map(([id, members]) => [id, members.size])).toEqual([
      ['so-ban-nganh', 15],
      ['ubnd-xa-phuong', 103],
    ]);
    expect(index.groups.get('ubnd-xa-phuong')).toEqual(new Set(communes.map(({ id }) => id)));
  });

  it.each(communes)('name $name alike in every field', ({ id, name, aliases, letterhead, place, code }) => {
    const kind = id.startsWith('xa-') ? 'xã' : 'phường';
    expect(name).toBe(`Ủy ban nhân dân ${kind} ${place}`);
    expect(aliases).toEqual([`UBND ${kind} ${place}`]);
    expect(letterhead.join(' ')).toBe(name.toUpperCase());
    expect(id).toBe(plain(`${kind} ${place}`));
    expect(code).toMatch(/^31\d{3}$/);
  });

  it('give each commune a code of its own', () => {
    expect(new Set(communes.map(({ code }) => code)).size).toBe(103);
  });

  it('sign for a collective in the communes', () => {
    for (const { onBehalfOf, headTitle, parent } of communes) {
      expect([onBehalfOf, headTitle, parent]).toEqual(['ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', undefined]);
    }
  });

  it('stand under the city’s UBND where they are its departments', () => {
    for (const agency of directory.agencies.filter(({ kind }) => kind === 'department')) {
      expect(agency.parent).toBe('ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ');
      expect(agency.letterhead.join(' ')).toBe(agency.name.toUpperCase());
      expect(agency.headTitle).toBe('GIÁM ĐỐC');
    }
  });
});

describe('agency cells of 224', () => {
  const cells = plan224.annexes.flatMap((annex) =>
    annex.rows.flatMap((row) => [
      { row: row.id, cell: row.lead },
      { row: row.id, cell: row.coordinating },
    ]),
  );
  const namesOf = new Map(
    [...directory.agencies, ...directory.groups].map((each) => [each.id, [each.name, ...each.aliases].map(fold)]),
  );

  it.each(cells)('name whom they mean, in order, and nobody else: $row «$cell.text»', ({ cell }) => {
    let rest = fold(cell.text);
    for (const body of cell.bodies) {
      const [id] = Object.values(body);
      const name = (namesOf.get(id!) ?? [fold(id!)]).find((each) => firstWords(rest).startsWith(each));
      expect(name).toBeDefined();
      rest = firstWords(rest).slice(name!.length);
    }
    expect(firstWords(rest)).toBe('');
  });

  /** Past the bullets and separators between two names. */
  function firstWords(text: string): string {
    return text.replace(/^[\s;.,-]+/u, '');
  }
});

function plain(text: string): string {
  return text.toLowerCase().replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '').replaceAll(' ', '-');
}
