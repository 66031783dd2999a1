/** December's report covers the month's progress and the year's results, with the estimate to the year's end. */
import { partOf, reportOf, sectionOf, target, task, type Case } from './builder';
import { sectionHeading } from '../../src/report/marks';

const december = (given: Case): Case => ({ period: '2026-12', ...given });

const mixed = december({
  targets: [target('1'), target('2'), target('3')],
  measures: {
    1: { numerator: 6, denominator: 6 },
    2: { numerator: 3, denominator: 6, estimate: 0.6 },
    3: { numerator: 1, denominator: 6, estimate: 0.5, cause: 'Thiếu kinh phí' },
  },
  tasks: [task('1', '2026-06-30'), task('2', '2026-12-31'), task('3', '2026-12-31')],
  done: {
    1: { percent: 0.5, estimate: 0.9 },
    2: { percent: 0.8, estimate: 1, estimatedOn: '2026-12-25' },
    3: { percent: 1, completedOn: '2026-12-01' },
  },
  general: { overview: 'Năm 2026 hoàn thành cơ bản.', difficulties: 'Kinh phí chậm.' },
});

test('title, opening and closing', () => {
  const report = reportOf(december({}));
  expect(report.abstract).toEqual([
    'Kết quả thực hiện Kế hoạch Chuyển đổi số thành phố Cần Thơ năm 2026',
    '(bao gồm tiến độ tháng 12)',
  ]);
  expect(report.opening).toContain(
    'báo cáo kết quả thực hiện năm 2026, bao gồm tiến độ kỳ tháng 12 năm 2026 ' +
      '(từ ngày 15/11/2026 đến ngày 14/12/2026; số liệu tính đến ngày 12/12/2026) như sau:',
  );
  expect(report.closing).toContain('báo cáo kết quả thực hiện Kế hoạch số 9/KH-UBND năm 2026');
});

describe('I. the estimate to the end of the year', () => {
  test('what is estimated, reached or not', () => {
    expect(sectionOf(reportOf(mixed), 'I')).toContain(
      'Ước thực hiện đến 31/12/2026: đạt, vượt 02 chỉ tiêu; chưa đạt 01 chỉ tiêu (số 3); hoàn thành 02 nhiệm vụ; ' +
        'chưa hoàn thành 01 nhiệm vụ (số 1).',
    );
  });

  test('no estimate is no failure', () => {
    const given = december({
      targets: [target('1'), target('3'), target('9')],
      measures: { 1: { numerator: 6, denominator: 6 }, 3: { numerator: 1, denominator: 6 } },
      tasks: [task('1', '2026-06-30'), task('2', '2026-12-31'), task('13', '2026-12-31')],
      done: { 1: { percent: 1, completedOn: '2026-06-01' }, 2: { percent: 0.5, estimatedOn: '2026-12-25' } },
    });
    expect(sectionOf(reportOf(given), 'I')).toContain(
      'Ước thực hiện đến 31/12/2026: đạt, vượt 01 chỉ tiêu; hoàn thành 02 nhiệm vụ; ' +
        'chưa có ước thực hiện đối với 02 chỉ tiêu (số 3, 9) và 01 nhiệm vụ (số 13).',
    );
    expect(sectionOf(reportOf(given), 'VI').join()).not.toContain('chưa hoàn thành');
  });

  test('what another lead reports, or what is set aside, is not asked for', () => {
    const given = december({
      targets: [target('1'), target('2')],
      textOnly: ['1'],
      measures: { 2: { rowCase: 'not-arisen' } },
      tasks: [task('1', '2026-06-30')],
      done: { 1: { rowCase: 'stopped' } },
    });
    expect(sectionOf(reportOf(given), 'I').join()).not.toContain('Ước thực hiện');
  });
});

describe('what falls due after the year', () => {
  const later = december({
    targets: [target('1')],
    targetsUntil: '2030-12-31',
    measures: { 1: { numerator: 3, denominator: 6 } },
    tasks: [task('1', '2030-12-31')],
    done: { 1: { percent: 0.3 } },
  });

  test('is no open estimate', () => {
    expect(sectionOf(reportOf(later), 'I').join()).not.toContain('Ước thực hiện');
  });

  test('is no shortcoming of the year', () => {
    expect(sectionOf(reportOf(later), 'IV').join('\n')).toContain('Tồn tại, hạn chế: không có.');
    expect(sectionOf(reportOf({ ...later, targetsUntil: '2026-12-31' }), 'IV').join('\n')).toContain(
      'Còn 01 chỉ tiêu chưa đạt (số 1).',
    );
  });
});

test('II, III. the estimate of each row', () => {
  const report = reportOf(mixed);
  expect(partOf(report, 'II', 'Chỉ tiêu chưa đạt')).toEqual([
    expect.stringContaining('; ước đến 31/12/2026: 60,00%, đạt chỉ tiêu. Chưa nêu nguyên nhân.'),
    expect.stringContaining('; ước đến 31/12/2026: 50,00%, chưa đạt chỉ tiêu. Nguyên nhân: “Thiếu kinh phí”.'),
  ]);
  expect(partOf(report, 'III', 'trong hạn')[1]).toContain('ước đến 31/12/2026: 100%, hoàn thành ngày 25/12/2026.');
  expect(partOf(report, 'III', 'Nhiệm vụ quá hạn')[0]).toContain('ước đến 31/12/2026: 90%.');
});

test('IV. general judgement, where the overview stands and not in I', () => {
  const report = reportOf(mixed);
  expect(sectionHeading(report.sections[3]!, 3)).toBe('IV. ĐÁNH GIÁ CHUNG');
  expect(sectionOf(report, 'IV')).toEqual([
    '1. Kết quả',
    'Năm 2026 hoàn thành cơ bản.',
    '2. Tồn tại, hạn chế',
    'Còn 02 chỉ tiêu chưa đạt (số 2, 3); 01 nhiệm vụ quá hạn chưa hoàn thành (số 1).',
    '3. Khó khăn, vướng mắc, nguyên nhân',
    'Kinh phí chậm.',
  ]);
  expect(sectionOf(report, 'I')).not.toContain('Năm 2026 hoàn thành cơ bản.');
});

test('IV. with nothing wrong and nothing said', () => {
  expect(sectionOf(reportOf(december({})), 'IV')).toEqual([
    '1. Kết quả: như nêu tại mục I, mục II và mục III.',
    '2. Tồn tại, hạn chế: không có.',
    '3. Khó khăn, vướng mắc, nguyên nhân: không có.',
  ]);
});

test('VI. next year, with what the year will leave unfinished', () => {
  const report = reportOf(mixed);
  expect(sectionHeading(report.sections[5]!, 5)).toBe('VI. PHƯƠNG HƯỚNG NĂM 2027');
  expect(sectionOf(report, 'VI')).toEqual([
    'Tiếp tục thực hiện 01 nhiệm vụ chưa hoàn thành: số 1.',
    'Phấn đấu đạt 01 chỉ tiêu ước năm 2026 chưa đạt: số 3.',
  ]);
});

test('the annexes have the estimate too', () => {
  const { annexes } = reportOf(mixed);
  for (const { columns, rows } of annexes) {
    const place = columns.findIndex(({ heading }) => heading === 'Ước đến 31/12/2026');
    const own = rows[1]?.annex.length ?? 0;
    expect(rows[1]?.lines[0]?.[place - own]).toMatch(/^(60,00%|100%\n25\/12\/2026)$/);
  }
});
