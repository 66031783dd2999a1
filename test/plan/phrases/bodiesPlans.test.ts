/** Every different agency cell of plans 95, 81, 70 and 67, read as a careful person reads it. */
import { readBodies } from '../../../src/plan/phrases/bodies';
import { index } from '../templates';
import { shown } from './shownBodies';

const reads = (cells: readonly (readonly [text: string, reading: string])[]): void => {
  it.each(cells)('%j', (text, reading) => {
    expect(shown(readBodies(text, index))).toBe(reading);
  });
};

const [KHCN, VP, NOI_VU] = ['so-khoa-hoc-va-cong-nghe', 'van-phong-ubnd-thanh-pho', 'so-noi-vu'] as const;
const KCN = 'ban-quan-ly-cac-khu-che-xuat-va-cong-nghiep-can-tho';
const DISTRICTS_ENDED = '! ended UBND quận, huyện';
const COMMUNES_ENDED = '! ended UBND xã, phường, thị trấn';
const [DISTRICTS, OLD_COMMUNES] = ['ubnd-quan-huyen', 'ubnd-xa-phuong-thi-tran'] as const;
const BOARD = 'Ban Quản lý các khu chế xuất và công nghiệp Cần Thơ';

describe('95', () => {
  reads([
    ['Các Sở, ban, ngành; UBND xã, phường', 'so-ban-nganh + ubnd-xa-phuong'],
    ['Sở Khoa học và Công nghệ', KHCN],
    ['Văn phòng UBND thành phố', VP],
    ['Văn phòng UBND thành phố; Sở Khoa học và Công nghệ', `${VP} + ${KHCN}`],
    ['Văn phòng Ủy ban nhân dân thành phố', VP],
    ['Sở, ban, ngành thành phố; UBND xã, phường', 'so-ban-nganh + ubnd-xa-phuong'],
    ['Các Sở, ban, ngành; UBND cấp xã', 'so-ban-nganh + ubnd-xa-phuong ! shared-name UBND cấp xã'],
    [
      'Công an thành phố và các Sở, ban, ngành, đơn vị liên quan',
      'cong-an-thanh-pho + so-ban-nganh + [mở] đơn vị liên quan',
    ],
    ['Sở, ban, ngành thành phố', 'so-ban-nganh'],
    ['Sở Khoa học và Công nghệ; Công an thành phố; các Sở, ban, ngành', `${KHCN} + cong-an-thanh-pho + so-ban-nganh`],
    ['UBND xã, phường; các cơ quan, đơn vị liên quan', 'ubnd-xa-phuong + [mở] các cơ quan, đơn vị liên quan'],
    ['Sở Khoa học và Công nghệ; Văn phòng UBND thành phố; các Sở, ban, ngành', `${KHCN} + ${VP} + so-ban-nganh`],
    ['UBND xã phường; Các cơ quan, đơn vị liên quan', 'ubnd-xa-phuong + [mở] Các cơ quan, đơn vị liên quan'],
    ['Các Sở, ban, ngành', 'so-ban-nganh'],
    [
      'Văn phòng UBND thành phố, Sở Khoa học và Công nghệ và các cơ quan, đơn vị liên quan',
      `${VP} + ${KHCN} + [mở] các cơ quan, đơn vị liên quan`,
    ],
    [
      'Các sở, ngành, địa phương và các doanh nghiệp cung cấp dịch vụ',
      'so-ban-nganh + ubnd-xa-phuong + [ngoài] các doanh nghiệp cung cấp dịch vụ ! shared-name địa phương',
    ],
    ['Sở Khoa học và Công nghệ; Văn phòng UBND thành phố', `${KHCN} + ${VP}`],
    ['Sở Nội vụ', NOI_VU],
    ['Công an thành phố', 'cong-an-thanh-pho'],
    ['Bộ Chỉ huy quân sự thành phố, Sở Khoa học và Công nghệ', `bo-chi-huy-quan-su-thanh-pho + ${KHCN}`],
    [
      'Cơ quan chủ trì quản lý, vận hành các nền tảng số, HTTT, CSDL',
      '[mở] Cơ quan chủ trì quản lý, vận hành các nền tảng số, HTTT, CSDL',
    ],
    ['Sở Nội vụ; các Sở, ban, ngành; UBND xã, phường', `${NOI_VU} + so-ban-nganh + ubnd-xa-phuong`],
    [
      'Văn phòng UBND thành phố; các Sở, ban, ngành; UBND xã, phường; các cơ quan đơn vị liên quan',
      `${VP} + so-ban-nganh + ubnd-xa-phuong + [mở] các cơ quan đơn vị liên quan`,
    ],
    ['Văn phòng UBND thành phố; Các Sở, ban, ngành; UBND xã, phường', `${VP} + so-ban-nganh + ubnd-xa-phuong`],
    ['Đoàn TNCS Hồ Chí Minh thành phố; UBND xã, phường', 'thanh-doan + ubnd-xa-phuong'],
    [
      'Các tổ chức chính trị - xã hội; các cơ quan đơn vị liên quan',
      '[ngoài] Các tổ chức chính trị - xã hội + [mở] các cơ quan đơn vị liên quan',
    ],
  ]);
});

describe('81', () => {
  const all = `co-quan-chuyen-mon + ${KCN} + ${DISTRICTS} + ${OLD_COMMUNES} ${DISTRICTS_ENDED} ${COMMUNES_ENDED}`;
  const untilDistricts = `co-quan-chuyen-mon + ${KCN} + ${DISTRICTS} ${DISTRICTS_ENDED}`;
  reads([
    [`Cơ quan chuyên môn thuộc UBND TP; ${BOARD}.`, `co-quan-chuyen-mon + ${KCN}`],
    [`Cơ quan chuyên môn thuộc UBND TP; ${BOARD}`, `co-quan-chuyen-mon + ${KCN}`],
    [`Cơ quan chuyên môn thuộc UBND thành phố; ${BOARD}`, `co-quan-chuyen-mon + ${KCN}`],
    [`Cơ quan chuyên môn thuộc UBND TP; ${BOARD}; UBND quận, huyện; UBND xã, phường, thị trấn.`, all],
    [`Cơ quan chuyên môn thuộc UBND TP; ${BOARD}; UBND quận, huyện; UBND xã, phường, thị trấn`, all],
    [`Cơ quan chuyên môn thuộc UBND thành phố; ${BOARD}; UBND quận, huyện; UBND xã, phường, thị trấn`, all],
    [`Cơ quan chuyên môn thuộc UBND TP; ${BOARD}; UBND quận, huyện`, untilDistricts],
    [`Cơ quan chuyên môn thuộc UBND thành phố; ${BOARD}; UBND quận, huyện`, untilDistricts],
    [
      'Cơ quan chuyên môn thuộc UBND thành phố, Ban quản lý các khu chế xuất và công nghiệp Cần Thơ, UBND cấp huyện, UBND cấp xã',
      `co-quan-chuyen-mon + ${KCN} + ${DISTRICTS} + ubnd-xa-phuong ${DISTRICTS_ENDED} ! shared-name UBND cấp xã`,
    ],
    [
      `Cơ quan chuyên môn thuộc UBND TP; ${BOARD}; Công an thành phố; Bộ Chỉ huy quân sự thành phố; Bảo hiểm xã hội thành phố; UBND xã, phường, thị trấn`,
      `co-quan-chuyen-mon + ${KCN} + cong-an-thanh-pho + bo-chi-huy-quan-su-thanh-pho + bao-hiem-xa-hoi-thanh-pho + ${OLD_COMMUNES} ${COMMUNES_ENDED}`,
    ],
    [
      'Sở Khoa học và Công nghệ, Cơ quan chuyên môn thuộc UBND thành phố, Ban quản lý các khu chế xuất và công nghiệp Cần Thơ',
      `${KHCN} + co-quan-chuyen-mon + ${KCN}`,
    ],
    [
      'Văn phòng UBND thành phố; UBND quận, huyện; UBND xã, phường, thị trấn',
      `${VP} + ${DISTRICTS} + ${OLD_COMMUNES} ${DISTRICTS_ENDED} ${COMMUNES_ENDED}`,
    ],
    [
      'UBND quận, huyện; UBND xã, phường, thị trấn',
      `${DISTRICTS} + ${OLD_COMMUNES} ${DISTRICTS_ENDED} ${COMMUNES_ENDED}`,
    ],
    ['Văn phòng UBND thành phố; UBND quận, huyện;', `${VP} + ${DISTRICTS} ${DISTRICTS_ENDED}`],
    [
      'Sở Khoa học và Công nghệ; Văn phòng UBND thành phố; UBND quận, huyện',
      `${KHCN} + ${VP} + ${DISTRICTS} ${DISTRICTS_ENDED}`,
    ],
    ['Theo hướng dẫn của Văn phòng Chính phủ', '! no-agency Theo hướng dẫn của Văn phòng Chính phủ'],
    [
      'Sở Nội vụ; Sở Khoa học và Công nghệ; các cơ quan, đơn vị có liên quan',
      `${NOI_VU} + ${KHCN} + [mở] các cơ quan, đơn vị có liên quan`,
    ],
    ['Sở Khoa học và Công nghệ, Sở Nội vụ, Sở Tư pháp', `${KHCN} + ${NOI_VU} + so-tu-phap`],
    ['Sở Nội vụ, Sở Khoa học và Công nghệ', `${NOI_VU} + ${KHCN}`],
    ['Sở Tài chính', 'so-tai-chinh'],
    ['Sở Tài chính, Sở Khoa học và Công nghệ', `so-tai-chinh + ${KHCN}`],
    ['Văn phòng UBND thành phố, Sở Khoa học và Công nghệ', `${VP} + ${KHCN}`],
    ['Sở Khoa học và Công nghệ;\nVăn phòng UBND thành phố', `${KHCN} + ${VP}`],
    ['Sở Khoa học và Công nghệ; Văn phòng UBND thành phố; Sở Nội vụ', `${KHCN} + ${VP} + ${NOI_VU}`],
  ]);
});

describe('70', () => {
  const all = `so-ban-nganh + ${DISTRICTS} ${DISTRICTS_ENDED}`;
  reads([
    ['Sở, ban, ngành; UBND quận, huyện', all],
    ['Các sở, ban, ngành; UBND quận, huyện', all],
    ['Sở, ban, ngành thành phố; UBND quận, huyện', all],
    ['Các sở, ban, ngành thành phố; UBND quận, huyện', all],
    ['UBND quận, huyện', `${DISTRICTS} ${DISTRICTS_ENDED}`],
    ['Sở Văn hóa, Thể thao và Du lịch', 'so-van-hoa-the-thao-va-du-lich'],
    ['Cơ quan báo chí thành phố', 'co-quan-bao-chi'],
    ['Sở Khoa học và Công nghệ; Sở Văn hóa, Thể thao và Du lịch', `${KHCN} + so-van-hoa-the-thao-va-du-lich`],
    ['Sở Văn hóa, Thể thao và Du lịch; Sở Khoa học và Công nghệ;', `so-van-hoa-the-thao-va-du-lich + ${KHCN}`],
    [
      'Văn phòng Ủy ban nhân dân thành phố (Trung tâm Phục vụ hành chính công thành phố).',
      `${VP} ! in-brackets Trung tâm Phục vụ hành chính công thành phố`,
    ],
    [
      'Các doanh nghiệp viễn thông trên địa bàn thành phố',
      '[ngoài] Các doanh nghiệp viễn thông trên địa bàn thành phố',
    ],
    ['Bưu điện thành phố; UBND quận, huyện', `buu-dien-thanh-pho + ${DISTRICTS} ${DISTRICTS_ENDED}`],
    ['Sở Giáo dục và Đào tạo', 'so-giao-duc-va-dao-tao'],
    ['Sở Khoa học và Công nghệ; UBND quận, huyện', `${KHCN} + ${DISTRICTS} ${DISTRICTS_ENDED}`],
    ['Sở Khoa học và Công nghệ, Văn phòng Ủy ban nhân dân thành phố', `${KHCN} + ${VP}`],
  ]);
});

describe('67', () => {
  reads([
    ['Sở Ngoại vụ', 'so-ngoai-vu'],
    ['Sở Nội vụ', NOI_VU],
    ['Sở Tài chính', 'so-tai-chinh'],
    ['Sở Y tế', 'so-y-te'],
    ['Sở Tư pháp', 'so-tu-phap'],
    ['Sở Công thương', 'so-cong-thuong'],
    ['Sở Xây dựng', 'so-xay-dung'],
    ['Sở Giao thông vận tải', 'so-giao-thong-van-tai ! ended Sở Giao thông vận tải'],
    ['Sở Giáo dục và đào tạo', 'so-giao-duc-va-dao-tao'],
    ['Sở Kế hoạch và Đầu tư', 'so-ke-hoach-va-dau-tu ! ended Sở Kế hoạch và Đầu tư'],
    ['Sở Tài nguyên và Môi trường', 'so-tai-nguyen-va-moi-truong ! ended Sở Tài nguyên và Môi trường'],
    ['Sở Khoa học và Công nghệ', KHCN],
    ['Sở Thông tin - Truyền thông', 'so-thong-tin-va-truyen-thong ! ended Sở Thông tin và Truyền thông'],
    [
      'Sở Nông nghiệp phát triển Nông thôn',
      'so-nong-nghiep-va-phat-trien-nong-thon ! ended Sở Nông nghiệp và Phát triển nông thôn',
    ],
    [
      'Sở Lao động, Thương binh và Xã Hội',
      'so-lao-dong-thuong-binh-va-xa-hoi ! ended Sở Lao động - Thương binh và Xã hội',
    ],
    ['Sở Văn hóa, Thể thao và Du lịch', 'so-van-hoa-the-thao-va-du-lich'],
    ['Ban Quản lý các khu chế xuất và công nghiệp Cần\nThơ', KCN],
    ['UBND quận Ninh Kiều', 'ubnd-quan-ninh-kieu ! ended Ủy ban nhân dân quận Ninh Kiều'],
    ['UBND quận Răng', 'ubnd-quan-cai-rang ! ended Ủy ban nhân dân quận Cái Răng'],
    ['UBND quận Bình Thủy', 'ubnd-quan-binh-thuy ! ended Ủy ban nhân dân quận Bình Thủy'],
    ['UBND quận Ô Môn', 'ubnd-quan-o-mon ! ended Ủy ban nhân dân quận Ô Môn'],
    ['UBND quận Thốt Nốt', 'ubnd-quan-thot-not ! ended Ủy ban nhân dân quận Thốt Nốt'],
    ['UBND huyện Phong Điền', 'ubnd-huyen-phong-dien ! ended Ủy ban nhân dân huyện Phong Điền'],
    ['UBND huyện Cờ Đỏ', 'ubnd-huyen-co-do ! ended Ủy ban nhân dân huyện Cờ Đỏ'],
    ['UBND huyện Thới Lai', 'ubnd-huyen-thoi-lai ! ended Ủy ban nhân dân huyện Thới Lai'],
    ['UBND huyện Vĩnh Thạnh', 'ubnd-huyen-vinh-thanh ! ended Ủy ban nhân dân huyện Vĩnh Thạnh'],
    ['Sở, ban ngành thành phố, Ủy ban nhân dân quận, huyện', `so-ban-nganh + ${DISTRICTS} ${DISTRICTS_ENDED}`],
    ['Kho bạc Nhà nước Cần Thơ', 'kho-bac-nha-nuoc-khu-vuc-xix'],
    ['Cục Thuế thành phố', 'thue-thanh-pho-can-tho'],
    [
      'các doanh nghiệp Bưu chính, Viễn thông trên địa bàn thành phố',
      '[ngoài] các doanh nghiệp Bưu chính, Viễn thông trên địa bàn thành phố',
    ],
  ]);
});
