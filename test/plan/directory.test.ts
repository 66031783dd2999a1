/** The directory of Cần Thơ as data. */
import type { Agency } from '../../src/plan/directory';
import { fold } from '../../src/plan/vietnamese';
import { directory, index, plan224 } from './templates';

const ofKind = (kind: Agency['kind']): Agency[] => directory.agencies.filter((agency) => agency.kind === kind);
const communes = ofKind('commune');
const districts = ofKind('district');
const old = directory.agencies.filter(({ ended }) => ended !== undefined);

describe('agencies of Cần Thơ', () => {
  it('are 15 of the city, 12 others and 103 communes: 31 wards, 72 rural', () => {
    expect(directory.agencies.filter(({ ended }) => ended === undefined)).toHaveLength(15 + 12 + 103);
    expect(communes.filter(({ id }) => id.startsWith('phuong-'))).toHaveLength(31);
    expect(communes.filter(({ id }) => id.startsWith('xa-'))).toHaveLength(72);
  });

  it('and, until 2025, six sở more, five quận and four huyện', () => {
    expect(old.map(({ id }) => id)).toEqual([
      'so-thong-tin-va-truyen-thong',
      'so-ke-hoach-va-dau-tu',
      'so-giao-thong-van-tai',
      'so-tai-nguyen-va-moi-truong',
      'so-nong-nghiep-va-phat-trien-nong-thon',
      'so-lao-dong-thuong-binh-va-xa-hoi',
      'ubnd-quan-ninh-kieu',
      'ubnd-quan-cai-rang',
      'ubnd-quan-binh-thuy',
      'ubnd-quan-o-mon',
      'ubnd-quan-thot-not',
      'ubnd-huyen-phong-dien',
      'ubnd-huyen-co-do',
      'ubnd-huyen-thoi-lai',
      'ubnd-huyen-vinh-thanh',
    ]);
  });

  it('have groups of all times', () => {
    expect([...index.groups].map(([id, members]) => [id, members.size])).toEqual([
      ['so-ban-nganh', 15 + 6],
      ['ubnd-xa-phuong', 103],
      ['ubnd-quan-huyen', 9],
      ['ubnd-xa-phuong-thi-tran', 0],
      ['co-quan-chuyen-mon', 14 + 6],
      ['co-quan-bao-chi', 1],
    ]);
    expect(index.groups.get('ubnd-xa-phuong')).toEqual(new Set(communes.map(({ id }) => id)));
    expect(index.groups.get('ubnd-quan-huyen')).toEqual(new Set(districts.map(({ id }) => id)));
  });

  it('are in co-quan-chuyen-mon as in so-ban-nganh, but for the board of the industrial zones', () => {
    const [specialised, all] = ['co-quan-chuyen-mon', 'so-ban-nganh'].map((id) => index.groups.get(id)!);
    expect([...all!].filter((id) => !specialised!.has(id))).toEqual([
      'ban-quan-ly-cac-khu-che-xuat-va-cong-nghiep-can-tho',
    ]);
    expect([...specialised!].filter((id) => !all!.has(id))).toEqual([]);
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

  it('exist since the two levels of government where they are communes, and until then where districts', () => {
    for (const { from, ended } of communes) expect([from, ended]).toEqual(['2025-07-01', undefined]);
    for (const { from, ended } of districts) expect([from, ended?.on]).toEqual([undefined, '2025-07-01']);
  });

  it.each(districts)('name $name alike in every field', ({ id, name, aliases, letterhead, place }) => {
    const kind = id.startsWith('ubnd-huyen-') ? 'huyện' : 'quận';
    expect(name).toBe(`Ủy ban nhân dân ${kind} ${place}`);
    expect(aliases).toContain(`UBND ${kind} ${place}`);
    expect(letterhead.join(' ')).toBe(name.toUpperCase());
    expect(id).toBe(plain(`ubnd ${kind} ${place}`));
  });

  it('say who answers for those that ended, and on what ground', () => {
    for (const { ended } of [...old, ...directory.groups.filter((group) => group.ended !== undefined)]) {
      expect(ended!.basis).toMatch(/đề nghị Sở Khoa học và Công nghệ xác nhận\.$/);
      expect(ended!.basis).toMatch(ended!.on === '2025-07-01' ? /Nghị quyết số 1668\/NQ-UBTVQH15/ : /67\/KH-UBND/);
    }
  });

  it.each([
    ['so-thong-tin-va-truyen-thong', 'so-khoa-hoc-va-cong-nghe'],
    ['so-ke-hoach-va-dau-tu', 'so-tai-chinh'],
    ['so-giao-thong-van-tai', 'so-xay-dung'],
    ['so-tai-nguyen-va-moi-truong', 'so-nong-nghiep-va-moi-truong'],
    ['so-nong-nghiep-va-phat-trien-nong-thon', 'so-nong-nghiep-va-moi-truong'],
    ['so-lao-dong-thuong-binh-va-xa-hoi', 'so-noi-vu'],
    ['ubnd-quan-huyen', 'ubnd-xa-phuong'],
    ['ubnd-xa-phuong-thi-tran', 'ubnd-xa-phuong'],
  ])('%s has become %s', (id, successor) => {
    expect(index.bodies.get(id)?.ended?.successors).toEqual([successor]);
  });

  it('sign for a collective in communes and districts', () => {
    for (const { onBehalfOf, headTitle, parent } of [...communes, ...districts]) {
      expect([onBehalfOf, headTitle, parent]).toEqual(['ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', undefined]);
    }
  });

  it('stand under the city’s UBND where they are its departments', () => {
    for (const agency of ofKind('department')) {
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
