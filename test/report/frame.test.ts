/** What stands around the sections, by Nghị định 30/2020/NĐ-CP. */
import type { InfoEntry } from '../../src/entries/entries';
import { commune, consolidator, department, reportOf } from './builder';

describe('letterhead', () => {
  test('a department: the body above it, number and day left blank', () => {
    expect(reportOf({}).letterhead).toEqual({
      parent: 'ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ',
      body: ['SỞ NỘI VỤ'],
      nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      motto: 'Độc lập - Tự do - Hạnh phúc',
      symbol: 'Số:        /BC-SNV',
      placeAndDate: 'Cần Thơ, ngày      tháng      năm',
    });
  });

  test('a commune: nobody above it, its own place', () => {
    const { letterhead } = reportOf({ agency: commune, info: { documentNumber: '5', signedOn: '2026-02-09' } });
    expect(letterhead).not.toHaveProperty('parent');
    expect(letterhead.symbol).toBe('Số: 05/BC-UBND');
    expect(letterhead.placeAndDate).toBe('Phong Điền, ngày 09 tháng 02 năm 2026');
  });

  test.each<[InfoEntry, string]>([
    [{ documentNumber: '123' }, 'Số: 123/BC-SNV'],
    [{ documentNumber: '123/BC-SNV-VP' }, 'Số: 123/BC-SNV-VP'],
    [{ documentNumber: '5/BC-SNV' }, 'Số: 05/BC-SNV'],
    [{ documentNumber: 'Số: 5 / BC-SNV' }, 'Số: 05/BC-SNV'],
    [{ documentNumber: 'số 5' }, 'Số: 05/BC-SNV'],
    [{ documentNumber: '5a' }, 'Số: 5a/BC-SNV'],
    [{ documentNumber: '12', abbreviation: 'SNoV' }, 'Số: 12/BC-SNoV'],
  ])('%j is %s', (info, symbol) => {
    expect(reportOf({ info }).letterhead.symbol).toBe(symbol);
  });
});

describe('title and addressee', () => {
  test('plan and period', () => {
    const { kind, abstract } = reportOf({});
    expect([kind, ...abstract]).toEqual([
      'BÁO CÁO',
      'Tiến độ thực hiện Kế hoạch Chuyển đổi số thành phố Cần Thơ năm 2026',
      '(kỳ báo cáo tháng 11 năm 2026)',
    ]);
  });

  test('through the consolidating agency, which itself writes straight up', () => {
    expect(reportOf({}).addressees).toEqual(['Kính gửi: Ủy ban nhân dân thành phố (qua Sở Khoa học và Công nghệ)']);
    expect(reportOf({ agency: consolidator }).addressees).toEqual(['Kính gửi: Ủy ban nhân dân thành phố']);
  });

  test('opening and closing', () => {
    const { opening, closing } = reportOf({});
    expect(opening).toBe(
      'Thực hiện Kế hoạch số 9/KH-UBND ngày 31 tháng 12 năm 2025 của Ủy ban nhân dân thành phố Cần Thơ, ' +
        'Sở Nội vụ báo cáo tiến độ thực hiện kỳ tháng 11 năm 2026 (từ ngày 15/10/2026 đến ngày 14/11/2026; ' +
        'số liệu tính đến ngày 12/11/2026) như sau:',
    );
    expect(closing).toBe(
      'Trên đây là báo cáo tiến độ thực hiện Kế hoạch số 9/KH-UBND kỳ tháng 11 năm 2026, ' +
        'Sở Nội vụ kính báo cáo Ủy ban nhân dân thành phố./.',
    );
  });

  test('Nơi nhận', () => {
    expect(reportOf({}).recipients).toEqual(['Như trên;', 'Sở Khoa học và Công nghệ (tổng hợp);', 'Lưu: VT.']);
    expect(reportOf({ agency: consolidator }).recipients).toEqual(['Như trên;', 'Lưu: VT.']);
  });
});

describe('signature', () => {
  const authority = (agency: typeof department, info: InfoEntry): readonly string[] =>
    reportOf({ agency, info }).signature.authority;

  test.each<[string, InfoEntry, string[]]>([
    ['the head', {}, ['GIÁM ĐỐC']],
    ['a deputy', { authority: 'KT. GIÁM ĐỐC', signerTitle: 'PHÓ GIÁM ĐỐC' }, ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
    [
      'a deputy, KT. left out',
      { authority: 'Giám đốc', signerTitle: 'Phó Giám đốc' },
      ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    ],
    ['for an acting head', { authority: 'Q. GIÁM ĐỐC', signerTitle: 'PHÓ GIÁM ĐỐC' }, ['Q. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
    ['a deputy by title alone', { signerTitle: 'Phó Giám đốc' }, ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
    ['by order', { authority: 'TL. GIÁM ĐỐC', signerTitle: 'Chánh Văn phòng' }, ['TL. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG']],
    ['an acting head', { authority: 'Q. GIÁM ĐỐC' }, ['Q. GIÁM ĐỐC']],
  ])('of a department: %s', (_, info, lines) => {
    expect(authority(department, info)).toEqual(lines);
  });

  test.each<[string, InfoEntry, string[]]>([
    ['the head', {}, ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
    [
      'the head, as typed',
      { authority: 'TM. Ủy ban nhân dân', signerTitle: 'Chủ tịch' },
      ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
    ],
    [
      'a deputy',
      { authority: 'KT. CHỦ TỊCH', signerTitle: 'PHÓ CHỦ TỊCH' },
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    ],
    [
      'a deputy, KT. left out',
      { authority: 'CHỦ TỊCH', signerTitle: 'PHÓ CHỦ TỊCH' },
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    ],
    [
      'a deputy under the collective',
      { authority: 'TM. ỦY BAN NHÂN DÂN', signerTitle: 'PHÓ CHỦ TỊCH' },
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    ],
    ['by order', { authority: 'TL. CHỦ TỊCH', signerTitle: 'CHÁNH VĂN PHÒNG' }, ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']],
  ])('of a commune: %s', (_, info, lines) => {
    expect(authority(commune, info)).toEqual(lines);
  });

  test('the name, if known', () => {
    expect(reportOf({ info: { signer: 'Nguyễn Văn A' } }).signature.name).toBe('Nguyễn Văn A');
    expect(reportOf({}).signature).not.toHaveProperty('name');
  });
});

test('the code by which the signed paper is matched', () => {
  expect(reportOf({ checkCode: '7F3A-91C2' }).checkCode).toBe('Mã đối chiếu số liệu: 7F3A-91C2');
  expect(reportOf({})).not.toHaveProperty('checkCode');
});
