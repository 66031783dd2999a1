import {
  directoryIndex,
  endedBodies,
  existsOn,
  expandBodies,
  findAgency,
  includesAgency,
  nameOf,
} from '../../src/plan/agencies';
import type { Agency, Directory } from '../../src/plan/directory';
import type { BodyRef } from '../../src/plan/plan';
import { directory, index } from './templates';

const TODAY = '2026-11-14';

const found = (text: string): string | number => {
  const agency = findAgency(index, text);
  return agency.ok ? agency.value.id : agency.error.candidates.length;
};

describe('findAgency', () => {
  it.each([
    ['so-khoa-hoc-va-cong-nghe', 'so-khoa-hoc-va-cong-nghe'],
    ['Sở Khoa học và Công nghệ', 'so-khoa-hoc-va-cong-nghe'],
    ['  SỞ KHOA HỌC  VÀ CÔNG NGHỆ ', 'so-khoa-hoc-va-cong-nghe'],
    ['SKHCN', 'so-khoa-hoc-va-cong-nghe'],
    ['Văn phòng UBND thành phố', 'van-phong-ubnd-thanh-pho'],
    ['Ngân hàng Nhà nước Việt Nam - Chi nhánh khu vực 14', 'ngan-hang-nha-nuoc-khu-vuc-14'],
    ['Đoàn Thanh niên Cộng sản Hồ Chí Minh thành phố Cần Thơ', 'thanh-doan'],
    ['Ban QLDA ĐTXDCT dân dụng và công nghiệp thành phố', 'ban-qlda-dan-dung-va-cong-nghiep'],
    ['UBND xã Hoà An', 'xa-hoa-an'],
    ['Uỷ ban nhân dân phường Bình Thuỷ', 'phuong-binh-thuy'],
    ['UBND xã Vị Thanh 1', 'xa-vi-thanh-1'],
    ['UBND phường Vị Thanh', 'phuong-vi-thanh'],
    ['Cục Thuế thành phố', 'thue-thanh-pho-can-tho'],
    ['Kho bạc Nhà nước Cần Thơ', 'kho-bac-nha-nuoc-khu-vuc-xix'],
    ['Sở Công thương', 'so-cong-thuong'],
  ])('knows %j', (text, id) => {
    expect(found(text)).toBe(id);
  });

  it.each([
    ['Sở Thông tin và Truyền thông', 'so-thong-tin-va-truyen-thong'],
    ['Sở Thông tin - Truyền thông', 'so-thong-tin-va-truyen-thong'],
    ['UBND quận Răng', 'ubnd-quan-cai-rang'],
    ['UBND huyện Phong Điền', 'ubnd-huyen-phong-dien'],
  ])('knows %j, which no longer exists', (text, id) => {
    expect(found(text)).toBe(id);
  });

  it('offers those that still exist where a name has been others’ too', () => {
    expect(found('UBND')).toBe(103);
    expect(index.named.get('ubnd')).toHaveLength(103 + 9);
  });

  it.each(['Sở Khoa học', 'UBND quận', '', '__proto__', 'constructor'])('knows no %j', (text) => {
    expect(found(text)).toBe(0);
  });

  it('finds every agency by its id, its name and its aliases', () => {
    for (const { id, name, aliases } of directory.agencies) {
      for (const text of [id, name, ...aliases]) expect(found(text)).toBe(id);
    }
  });
});

const idsOn = (on: string, ...bodies: BodyRef[]): string[] => expandBodies(index, bodies, on).map(({ id }) => id);

describe('expandBodies', () => {
  it('gives each agency once, in the order written', () => {
    const ids = idsOn(TODAY, { agency: 'so-y-te' }, { group: 'so-ban-nganh' }, { agency: 'so-noi-vu' });
    expect(ids.slice(0, 2)).toEqual(['so-y-te', 'so-noi-vu']);
    expect(ids).toHaveLength(15);
    expect(new Set(ids).size).toBe(15);
  });

  it('gives nobody for open groups and external bodies', () => {
    expect(idsOn(TODAY, { open: 'Thành viên Ban Chỉ đạo' }, { external: 'Doanh nghiệp viễn thông' })).toEqual([]);
  });

  it.each<[on: string, group: string, members: number]>([
    ['2024-03-28', 'so-ban-nganh', 19],
    ['2025-02-28', 'so-ban-nganh', 19],
    ['2025-03-01', 'so-ban-nganh', 15],
    ['2024-03-28', 'co-quan-chuyen-mon', 18],
    ['2025-04-09', 'co-quan-chuyen-mon', 14],
    ['2025-06-30', 'ubnd-quan-huyen', 9],
    ['2025-07-01', 'ubnd-quan-huyen', 103],
    ['2025-06-30', 'ubnd-xa-phuong-thi-tran', 0],
    ['2025-07-01', 'ubnd-xa-phuong-thi-tran', 103],
    ['2025-06-30', 'ubnd-xa-phuong', 0],
    ['2025-07-01', 'ubnd-xa-phuong', 103],
    ['2026-01-01', 'co-quan-bao-chi', 1],
  ])('gives, on %s, of %s those %d that exist then', (on, group, members) => {
    expect(idsOn(on, { group })).toHaveLength(members);
  });

  it.each([
    ['2025-02-28', 'so-ke-hoach-va-dau-tu', ['so-ke-hoach-va-dau-tu']],
    ['2025-03-01', 'so-ke-hoach-va-dau-tu', ['so-tai-chinh']],
    ['2026-11-14', 'so-thong-tin-va-truyen-thong', ['so-khoa-hoc-va-cong-nghe']],
    ['2025-06-30', 'ubnd-quan-o-mon', ['ubnd-quan-o-mon']],
  ])('gives, on %s, for %s who answers then', (on, agency, answering) => {
    expect(idsOn(on, { agency })).toEqual(answering);
  });

  it('gives a successor once that is named itself, too', () => {
    expect(idsOn(TODAY, { agency: 'so-tai-nguyen-va-moi-truong' }, { agency: 'so-nong-nghiep-va-moi-truong' })).toEqual(
      ['so-nong-nghiep-va-moi-truong'],
    );
    expect(idsOn(TODAY, { group: 'ubnd-quan-huyen' }, { group: 'ubnd-xa-phuong-thi-tran' })).toHaveLength(103);
  });

  it('takes an unknown body for the programming mistake it is', () => {
    expect(() => idsOn(TODAY, { agency: 'so-du-lich' })).toThrow('so-du-lich');
    expect(() => idsOn(TODAY, { group: 'doan-the' })).toThrow('doan-the');
    expect(() => includesAgency(index, [{ group: 'doan-the' }], 'so-y-te', TODAY)).toThrow('doan-the');
  });
});

describe('includesAgency', () => {
  const bodies = [
    { agency: 'thanh-doan' },
    { agency: 'so-giao-thong-van-tai' },
    { group: 'ubnd-quan-huyen' },
    { group: 'so-ban-nganh' },
    { open: 'Các đơn vị liên quan' },
  ];

  it.each(['2024-03-28', '2025-03-01', '2025-06-30', '2025-07-01', TODAY])('agrees with expandBodies on %s', (on) => {
    const members = new Set(idsOn(on, ...bodies));
    for (const { id } of directory.agencies) expect(includesAgency(index, bodies, id, on)).toBe(members.has(id));
  });
});

describe('endedBodies', () => {
  it('names what no longer exists on a day, and who answers', () => {
    const bodies = [{ group: 'ubnd-quan-huyen' }, { agency: 'so-y-te' }, { open: 'Các đơn vị' }];
    expect(endedBodies(index, bodies, '2025-06-30')).toEqual([]);
    expect(endedBodies(index, bodies, '2025-07-01')).toEqual([
      {
        name: 'UBND quận, huyện',
        ended: expect.objectContaining({ on: '2025-07-01' }) as unknown,
        successors: ['UBND xã, phường'],
      },
    ]);
  });

  it('goes on to the successors’ successors once these have ended, too', () => {
    const chained = directoryIndex(chain('2020-01-01', '2022-01-01'));
    const answering = (on: string): readonly string[] | undefined =>
      endedBodies(chained, [{ agency: 'a' }], on)[0]?.successors;
    expect(answering('2019-12-31')).toBeUndefined();
    expect(answering('2021-12-31')).toEqual(['B']);
    expect(answering('2022-01-01')).toEqual(['C']);
    expect(expandBodies(chained, [{ agency: 'a' }], '2022-01-01').map(({ id }) => id)).toEqual(['c']);
  });
});

describe('existsOn', () => {
  it.each([
    [{ from: '2025-07-01' }, '2025-06-30', false],
    [{ from: '2025-07-01' }, '2025-07-01', true],
    [{ ended: { on: '2025-07-01', successors: ['x'], basis: 'x' } }, '2025-06-30', true],
    [{ ended: { on: '2025-07-01', successors: ['x'], basis: 'x' } }, '2025-07-01', false],
    [{}, '1990-01-01', true],
  ])('%j on %s: %s', (body, on, exists) => {
    expect(existsOn(body, on)).toBe(exists);
  });
});

describe('nameOf', () => {
  it.each<[BodyRef, string]>([
    [{ agency: 'thanh-doan' }, 'Thành đoàn'],
    [{ group: 'ubnd-xa-phuong' }, 'UBND xã, phường'],
    [{ open: 'Thành viên Ban Chỉ đạo' }, 'Thành viên Ban Chỉ đạo'],
    [{ external: 'Các ngân hàng' }, 'Các ngân hàng'],
  ])('%j: %s', (body, name) => {
    expect(nameOf(index, body)).toBe(name);
  });
});

/** A becomes B on one day, and B becomes C on another. */
function chain(first: string, second: string): Directory {
  const like = directory.agencies[0]!;
  const link = (id: string, ended?: Agency['ended']): Agency => ({
    ...like,
    id,
    name: id.toUpperCase(),
    ...(ended && { ended }),
  });
  return {
    ...directory,
    agencies: [
      link('a', { on: first, successors: ['b'], basis: 'x' }),
      link('b', { on: second, successors: ['c'], basis: 'x' }),
      link('c'),
    ],
    groups: [],
  };
}
