/** Mục IV to VI in an ordinary month. */
import { reportOf, sectionOf, target, task, type Case } from './builder';

const section = (number: string, given: Case): string[] => sectionOf(reportOf(given), number);

describe('IV. difficulties', () => {
  test("the agency's own paragraphs, whole", () => {
    expect(section('IV', { general: { difficulties: 'Thiếu nhân lực\n\nThiếu kinh phí.' } })).toEqual([
      'Thiếu nhân lực',
      'Thiếu kinh phí.',
    ]);
  });

  test('none', () => expect(section('IV', {})).toEqual(['Không có.']));

  test.each(['Không', '-', 'không có', 'Không có.', '- Không có;'])('"%s" is none', (difficulties) => {
    expect(section('IV', { general: { difficulties } })).toEqual(['Không có.']);
    expect(section('V', { general: { proposals: difficulties } })).toEqual(['Không có.']);
  });

  test('"Không" that begins a sentence is no nil', () => {
    expect(section('IV', { general: { difficulties: 'Không có kinh phí' } })).toEqual(['Không có kinh phí']);
  });

  test('reasons given row by row are pointed to, not denied', () => {
    const given = { tasks: [task('1', '2026-06-30')], done: { 1: { percent: 0.5, delayCause: 'Thiếu kinh phí' } } };
    expect(section('IV', given)).toEqual([
      'Khó khăn, nguyên nhân của từng chỉ tiêu, nhiệm vụ nêu tại mục II và mục III.',
    ]);
  });
});

describe('V. proposals', () => {
  test('by the level that decides, the highest first, and one made for several tasks told once', () => {
    const tasks = ['1', '2', '3', '4'].map((no) => task(no, '2026-12-31'));
    expect(
      section('V', {
        tasks,
        done: {
          1: { percent: 0.5, proposal: 'Bố trí kinh phí', level: 'city' },
          2: { percent: 0.5, proposal: 'Ban hành hướng dẫn.', level: 'central' },
          3: { percent: 0.5, proposal: 'Bố trí kinh phí', level: 'city' },
          4: { percent: 0.5, proposal: 'Tổ chức tập huấn' },
        },
        general: { proposals: 'Duy trì hệ thống dùng chung.' },
      }),
    ).toEqual([
      '1. Kiến nghị chung',
      'Duy trì hệ thống dùng chung.',
      '2. Đối với Bộ, ngành Trung ương',
      '- Nhiệm vụ số 2: Ban hành hướng dẫn.',
      '3. Đối với Ủy ban nhân dân thành phố',
      '- Nhiệm vụ số 1, 3: Bố trí kinh phí.',
      '4. Kiến nghị chưa nêu cấp giải quyết',
      '- Nhiệm vụ số 4: Tổ chức tập huấn.',
    ]);
  });

  test('none', () => expect(section('V', {})).toEqual(['Không có.']));

  test('one part has no number', () => {
    expect(section('V', { general: { proposals: 'Bố trí kinh phí.' } })).toEqual(['Bố trí kinh phí.']);
    const done = { 1: { percent: 0.5, proposal: 'Bố trí kinh phí', level: 'city' as const } };
    expect(section('V', { tasks: [task('1', '2026-12-31')], done })).toEqual([
      'Đối với Ủy ban nhân dân thành phố:',
      '- Nhiệm vụ số 1: Bố trí kinh phí.',
    ]);
  });
});

describe('VI. what comes next', () => {
  test('where the agency says nothing, what follows from the figures; else its own words alone', () => {
    const given: Case = {
      targets: [target('5')],
      measures: { 5: { numerator: 1, denominator: 6 } },
      tasks: [task('1', '2026-06-30'), task('2', '2026-12-31'), task('3', '2026-12-31')],
      done: { 1: { percent: 0.5 }, 2: { percent: 0.5 }, 3: { percent: 1, completedOn: '2026-11-01' } },
    };
    expect(section('VI', { ...given, general: { nextTasks: 'Kết nối cơ sở dữ liệu.' } })).toEqual([
      'Kết nối cơ sở dữ liệu.',
    ]);
    expect(section('VI', given)).toEqual([
      'Hoàn thành 01 nhiệm vụ quá hạn: số 1.',
      'Tập trung thực hiện 01 nhiệm vụ đến hạn trong 60 ngày tới (đến ngày 11/01/2027): số 2.',
      'Phấn đấu đạt 01 chỉ tiêu chưa đạt: số 5.',
    ]);
  });

  test('nothing follows', () => {
    expect(section('VI', {})).toEqual(['Tiếp tục thực hiện các chỉ tiêu, nhiệm vụ được giao theo Kế hoạch.']);
  });
});
