/** Agency cells, read: how bodies are parted, what is taken for what, and which doubts are raised. */
import { directoryIndex } from '../../../src/plan/agencies';
import { readBodies } from '../../../src/plan/phrases/bodies';
import { index } from '../templates';
import { shown } from './shownBodies';

const read = (text: string): string => shown(readBodies(text, index));

describe('what parts two bodies', () => {
  it.each([
    ['Sở Y tế; Sở Nội vụ'],
    ['Sở Y tế, Sở Nội vụ.'],
    ['Sở Y tế và Sở Nội vụ'],
    ['- Sở Y tế; - Sở Nội vụ.'],
    ['- Sở Y tế - Sở Nội vụ;'],
    ['Sở Y tế\nSở Nội vụ'],
    ['• Sở Y tế\n• Sở Nội vụ'],
    ['+ Sở Y tế.\n+ Sở Nội vụ.'],
    ['1. Sở Y tế\n2. Sở Nội vụ'],
    ['a) Sở Y tế; b) Sở Nội vụ'],
    ['Sở Y tế/Sở Nội vụ'],
    ['Sở Y tế; và các Sở Nội vụ;;'],
    ['(Sở Y tế), (Sở Nội vụ)'],
    ['Các sở: Y tế, Nội vụ'],
  ])('%j', (text) => {
    expect(read(text)).toBe('so-y-te + so-noi-vu');
  });
});

describe('one name, however it is written', () => {
  it.each([
    ['sở văn hoá thể thao và du lịch', 'so-van-hoa-the-thao-va-du-lich'],
    ['Sở Văn hóa, Thể thao\nvà Du lịch', 'so-van-hoa-the-thao-va-du-lich'],
    ['Báo và Phát thanh, Truyền hình Cần Thơ', 'bao-va-phat-thanh-truyen-hinh-can-tho'],
    ['Ngân hàng Nhà nước Việt Nam – Chi nhánh Khu vực 14', 'ngan-hang-nha-nuoc-khu-vuc-14'],
    ['Ban Quản lý các khu chế xuất và công nghiệp Cần\nThơ', 'ban-quan-ly-cac-khu-che-xuat-va-cong-nghiep-can-tho'],
    ['VP UBND TP. Cần Thơ', 'van-phong-ubnd-thanh-pho'],
    ['Sở Y tế thành phố Cần Thơ', 'so-y-te'],
    ['SKHCN', 'so-khoa-hoc-va-cong-nghe'],
    ['Sở Nông nghiệp & Môi trường', 'so-nong-nghiep-va-moi-truong'],
    ['Đoàn Thanh niên Cộng sản Hồ Chí Minh thành phố', 'thanh-doan'],
    ['UBND xã Hoà An', 'xa-hoa-an'],
    ['UBND các xã: Phong Điền, Nhơn Ái', 'xa-phong-dien + xa-nhon-ai'],
  ])('%j', (text, agencies) => {
    expect(read(text)).toBe(agencies);
  });
});

describe('groups', () => {
  it.each([
    ['Sở, ban, ngành', 'so-ban-nganh'],
    ['các Sở, ban ngành thành phố', 'so-ban-nganh'],
    ['Các sở, ngành', 'so-ban-nganh'],
    ['Ủy ban nhân dân các phường, xã trên địa bàn thành phố', 'ubnd-xa-phuong'],
    ['UBND xã, phường', 'ubnd-xa-phuong'],
    ['Các cơ quan báo chí của thành phố', 'co-quan-bao-chi'],
    ['Cơ quan chuyên môn thuộc Ủy ban nhân dân thành phố', 'co-quan-chuyen-mon'],
    ['Các sở, ngành, địa phương', 'so-ban-nganh + ubnd-xa-phuong ! shared-name địa phương'],
    ['Sở, ban ngành, Ủy ban nhân dân xã, phường', 'so-ban-nganh + ubnd-xa-phuong'],
    [
      'Giám đốc Sở, Thủ trưởng cơ quan, ban, ngành thành phố, Chủ tịch Ủy ban nhân dân xã, phường',
      'so-ban-nganh + ubnd-xa-phuong',
    ],
    ['Sở Y tế và các Sở, ban, ngành', 'so-y-te + so-ban-nganh'],
  ])('%j', (text, groups) => {
    expect(read(text)).toBe(groups);
  });
});

describe('bodies the directory does not have', () => {
  it.each([
    ['các cơ quan, đơn vị có liên quan', '[mở] các cơ quan, đơn vị có liên quan'],
    ['Các sở, ban, ngành liên quan', '[mở] Các sở, ban, ngành liên quan'],
    ['UBND xã, phường nơi liên quan; Sở Y tế', '[mở] UBND xã, phường nơi liên quan + so-y-te'],
    ['Các cơ quan, đơn vị', '[mở] Các cơ quan, đơn vị'],
    ['Thủ trưởng các đơn vị', '[mở] Thủ trưởng các đơn vị'],
    ['Đơn vị vận hành (VNPT, Viettel)', '[mở] Đơn vị vận hành (VNPT, Viettel)'],
    ['Các đơn vị liên quan (Sở Y tế; Sở Nội vụ)', '[mở] Các đơn vị liên quan + so-y-te + so-noi-vu'],
    ['Các bệnh viện, trạm y tế', '[ngoài] Các bệnh viện + [ngoài] trạm y tế'],
    ['Bộ Công an,  Bộ Quốc phòng', '[ngoài] Bộ Công an + [ngoài] Bộ Quốc phòng'],
    ['Các trường đại học, cao đẳng', '[ngoài] Các trường đại học, cao đẳng'],
    ['Doanh nghiệp Bưu chính, Viễn thông trên địa bàn', '[ngoài] Doanh nghiệp Bưu chính, Viễn thông trên địa bàn'],
    [
      'Viễn thông Cần Thơ\nĐiện lực Cần Thơ',
      '[ngoài] Viễn thông Cần Thơ + [ngoài] Điện lực Cần Thơ ! unknown-body Viễn thông Cần Thơ ! unknown-body Điện lực Cần Thơ',
    ],
    ['Các cơ quan Trung ương trên địa bàn', '[ngoài] Các cơ quan Trung ương trên địa bàn'],
    [
      'VNPT Cần Thơ, Viettel',
      '[ngoài] VNPT Cần Thơ + [ngoài] Viettel ! unknown-body VNPT Cần Thơ ! unknown-body Viettel',
    ],
    ['Sở Du lịch', '[ngoài] Sở Du lịch ! unknown-body Sở Du lịch'],
    ['Sở Y tế các tỉnh', '[ngoài] Sở Y tế các tỉnh ! unknown-body Sở Y tế các tỉnh'],
    ['UBND', '[ngoài] UBND ! unknown-body UBND'],
  ])('%j', (text, bodies) => {
    expect(read(text)).toBe(bodies);
  });
});

describe('words that name nobody', () => {
  it.each([
    ['Theo hướng dẫn của Văn phòng Chính phủ', '! no-agency Theo hướng dẫn của Văn phòng Chính phủ'],
    ['Chủ trì: Sở Y tế; phối hợp: Thành đoàn', 'so-y-te + thanh-doan ! no-agency Chủ trì ! no-agency phối hợp'],
    ['Sở Y tế (chủ trì)', 'so-y-te ! in-brackets chủ trì'],
    ['Thành đoàn (Đoàn TNCS Hồ Chí Minh)', 'thanh-doan'],
    ['Sở Y tế (Sở Nội vụ)', 'so-y-te ! in-brackets Sở Nội vụ'],
    ['Sở Y tế (', 'so-y-te'],
    ['Sở Y tế ()', 'so-y-te'],
    ['', ''],
    [' - ; .', ''],
  ])('%j', (text, reading) => {
    expect(read(text)).toBe(reading);
  });
});

describe('names that need a second look', () => {
  it('are read though the diacritics are wrong', () => {
    expect(readBodies('So Y te, Sở Tài Chinh', index)).toEqual({
      bodies: [{ agency: 'so-y-te' }, { agency: 'so-tai-chinh' }],
      doubts: [
        { kind: 'misspelt-body', words: 'So Y te', name: 'Sở Y tế' },
        { kind: 'misspelt-body', words: 'Sở Tài Chinh', name: 'Sở Tài chính' },
      ],
    });
  });

  it('are told of with their successors where they have ended', () => {
    expect(readBodies('Sở Giao thông vận tải; UBND cấp huyện', index)).toEqual({
      bodies: [{ agency: 'so-giao-thong-van-tai' }, { group: 'ubnd-quan-huyen' }],
      doubts: [
        { kind: 'ended', name: 'Sở Giao thông vận tải', on: '2025-03-01', successors: ['Sở Xây dựng'] },
        { kind: 'ended', name: 'UBND quận, huyện', on: '2025-07-01', successors: ['UBND xã, phường'] },
      ],
    });
  });

  it('are taken for those that exist today where others had the name', () => {
    expect(readBodies('UBND cấp xã; các địa phương', index)).toEqual({
      bodies: [{ group: 'ubnd-xa-phuong' }],
      doubts: [
        {
          kind: 'shared-name',
          words: 'UBND cấp xã',
          name: 'UBND xã, phường',
          others: ['UBND xã, phường, thị trấn'],
        },
        { kind: 'shared-name', words: 'các địa phương', name: 'UBND xã, phường', others: ['UBND quận, huyện'] },
      ],
    });
  });

  it('are not chosen between where several are called so', () => {
    const twins = [index.bodies.get('so-y-te')!.name, 'Sở Y-tế'].map((name, n) => ({
      ...index.directory.agencies[0]!,
      id: `so-${n}`,
      abbreviation: `S${n}`,
      aliases: [],
      name,
    }));
    const twinIndex = directoryIndex({ ...index.directory, agencies: twins, groups: [] });
    expect(readBodies('Sở Y tế', twinIndex)).toEqual({
      bodies: [],
      doubts: [{ kind: 'ambiguous-body', words: 'Sở Y tế', names: ['Sở Y tế', 'Sở Y-tế'] }],
    });
  });
});

describe('each body', () => {
  it.each([
    ['Sở Y tế; SYT, sở y tế', 'so-y-te'],
    ['Các ngân hàng; các ngân hàng', '[ngoài] Các ngân hàng'],
    ['UBND cấp huyện, UBND quận, huyện', 'ubnd-quan-huyen ! ended UBND quận, huyện'],
    ['Sở Y tế; Sở, ban, ngành', 'so-y-te + so-ban-nganh'],
  ])('stands once: %j', (text, bodies) => {
    expect(read(text)).toBe(bodies);
  });
});
