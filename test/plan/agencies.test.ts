import { directoryIndex, expandBodies, findAgency, includesAgency } from '../../src/plan/agencies';
import { directory, index } from './templates';

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
  ])('knows %j', (text, id) => {
    expect(found(text)).toBe(id);
  });

  it('does not choose between the 103 that sign as UBND', () => {
    expect(found('UBND')).toBe(103);
  });

  it.each(['Sở Thông tin và Truyền thông', 'Sở Khoa học', '', '__proto__', 'constructor'])('knows no %j', (text) => {
    expect(found(text)).toBe(0);
  });

  it('finds every agency by its id, its name and its aliases', () => {
    for (const { id, name, aliases } of directory.agencies) {
      for (const text of [id, name, ...aliases]) expect(found(text)).toBe(id);
    }
  });
});

describe('expandBodies', () => {
  it('gives each agency once, in the order written', () => {
    const bodies = [{ agency: 'so-y-te' }, { group: 'so-ban-nganh' }, { agency: 'so-noi-vu' }];
    const ids = expandBodies(index, bodies).map((agency) => agency.id);
    expect(ids.slice(0, 2)).toEqual(['so-y-te', 'so-noi-vu']);
    expect(ids).toHaveLength(15);
    expect(new Set(ids).size).toBe(15);
  });

  it('gives nobody for open groups and external bodies', () => {
    expect(expandBodies(index, [{ open: 'Thành viên Ban Chỉ đạo' }, { external: 'Doanh nghiệp viễn thông' }])).toEqual(
      [],
    );
  });

  it('agrees with includesAgency', () => {
    const bodies = [{ agency: 'thanh-doan' }, { group: 'ubnd-xa-phuong' }, { open: 'Các đơn vị liên quan' }];
    const members = new Set(expandBodies(index, bodies).map((agency) => agency.id));
    for (const { id } of directory.agencies) expect(includesAgency(index, bodies, id)).toBe(members.has(id));
  });

  it('takes an unknown body for the programming mistake it is', () => {
    expect(() => expandBodies(index, [{ agency: 'so-thong-tin-va-truyen-thong' }])).toThrow(
      'so-thong-tin-va-truyen-thong',
    );
    expect(() =>
      includesAgency(directoryIndex({ ...directory, groups: [] }), [{ group: 'so-ban-nganh' }], 'so-y-te'),
    ).toThrow('so-ban-nganh');
  });
});
