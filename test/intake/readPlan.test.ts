import { balance } from '../../src/intake/balance';
import { readPlan } from '../../src/intake/readPlan';
import {
  documentOf,
  doubtsOf,
  draftOf,
  index,
  merged,
  PICTURE,
  rowsOf,
  TASKS,
  task,
  type Block,
  type Rows,
} from './tables';

const problemOf = (...blocks: Block[]) => {
  const read = readPlan(documentOf(...blocks), index);
  return read.ok ? undefined : read.error;
};

describe('why there is no plan', () => {
  test.each<readonly [string, Block[], object]>([
    ['nothing', [], { kind: 'empty' }],
    ['empty paragraphs', ['', '  '], { kind: 'empty' }],
    ['pictures alone', [PICTURE, PICTURE], { kind: 'only-pictures', pictures: 2 }],
    ['text and no table', ['Kế hoạch', PICTURE], { kind: 'no-table', pictures: 1 }],
    ['an empty table', [[['', '']]], { kind: 'empty' }],
    ['headings alone', [[TASKS]], { kind: 'no-rows', place: 'Bảng 1' }],
    [
      'no annex',
      [
        [
          ['', 'Danh sách'],
          ['Họ tên', 'Chức vụ'],
        ],
      ],
      { kind: 'no-annex', tables: [{ place: 'Bảng 1', headings: ['Họ tên', 'Chức vụ'] }] },
    ],
  ])('%s', (_, blocks, problem) => {
    expect(problemOf(...blocks)).toMatchObject(problem);
  });
});

describe('tables', () => {
  const TARGETS = ['STT', 'Mục tiêu, chỉ tiêu', 'Cơ quan chủ trì', 'Cơ quan phối hợp'];

  test('targets and tasks, each an annex with its label', () => {
    const draft = draftOf(
      'PHỤ LỤC I',
      'MỤC TIÊU',
      [TARGETS, ['1', '100% hồ sơ được số hóa', 'Sở Y tế', 'Sở Nội vụ']],
      'PHỤ LỤC II',
      'NHIỆM VỤ',
      [TASKS, task('1', 'Rà soát')],
    );
    expect(draft.plan.annexes.map(({ id, kind, title }) => [id, kind, title])).toEqual([
      ['I', 'targets', 'MỤC TIÊU'],
      ['II', 'tasks', 'NHIỆM VỤ'],
    ]);
  });

  test('a letterhead and a signature are set aside, cell by cell', () => {
    const draft = draftOf([['ỦY BAN NHÂN DÂN', 'Số: 5/KH-UBND']], [TASKS, task('1', 'A')], [['Nơi nhận:', 'CHỦ TỊCH']]);
    expect(draft.setAside.map(({ place, text, why }) => `${place}: ${why} ${text}`)).toEqual([
      'Bảng 1, dòng 1, cột 1: other-table ỦY BAN NHÂN DÂN',
      'Bảng 1, dòng 1, cột 2: other-table Số: 5/KH-UBND',
      'Bảng 3, dòng 1, cột 1: other-table Nơi nhận:',
      'Bảng 3, dòng 1, cột 2: other-table CHỦ TỊCH',
    ]);
  });

  test('the same columns right behind go on with the annex', () => {
    const draft = draftOf([TASKS, task('1', 'A')], '', [TASKS, task('2', 'B')]);
    expect(draft.plan.annexes).toHaveLength(1);
    expect(rowsOf(draft).map(({ no }) => no)).toEqual(['1', '2']);
  });

  test('so does a table without headings, which is asked about', () => {
    const draft = draftOf([TASKS, task('1', 'A')], [task('2', 'B')]);
    expect(rowsOf(draft).map(({ no }) => no)).toEqual(['1', '2']);
    expect(draft.doubts).toContainEqual({ field: 'columns', doubt: { kind: 'proposed', what: 'Bảng 2' } });
  });

  test('text between them parts two annexes', () => {
    expect(draftOf([TASKS, task('1', 'A')], 'PHỤ LỤC II', [TASKS, task('1', 'B')]).plan.annexes).toHaveLength(2);
  });

  test('title rows within the table are the annex’s title', () => {
    const rows: Rows = [
      [merged('PHỤ LỤC II', { right: 5 }), '<', '<', '<', '<'],
      [merged('NHIỆM VỤ NĂM 2026', { right: 5 }), '<', '<', '<', '<'],
      TASKS,
      task('1', 'A'),
    ];
    const draft = draftOf(rows);
    expect(draft.plan.annexes[0]).toMatchObject({ label: 'Phụ lục II', title: 'NHIỆM VỤ NĂM 2026' });
    expect(balance(documentOf(rows), draft)).toEqual([]);
  });

  test('a picture is noted', () => {
    expect(draftOf(PICTURE, [TASKS, task('1', 'A')]).setAside).toEqual([{ place: 'Hình 1', text: '', why: 'picture' }]);
  });
});

describe('targets', () => {
  const rows: Rows = [
    ['TT', 'Cơ quan/Đơn vị', 'Kết quả tỷ lệ hồ sơ trực tuyến năm 2023', 'Chỉ tiêu năm 2024'],
    ['1', 'Sở Y tế', '91,3%', '95%'],
  ];

  test('a target of each agency, counted from its earlier result', () => {
    expect(draftOf(rows).plan.annexes[0]).toMatchObject({
      kind: 'targets',
      rows: [
        {
          text: '95%',
          baseline: '91,3%',
          lead: { bodies: [{ agency: 'so-y-te' }] },
          measures: [{ kind: 'ratio', threshold: { value: 95, scale: 100 }, baseline: { value: 913, scale: 1000 } }],
        },
      ],
    });
  });

  test('measures are always proposals', () => {
    expect(doubtsOf(draftOf(rows), '1')).toContain('measures: proposed');
  });

  test('the due day of a target has no field: set aside', () => {
    const draft = draftOf([
      ['STT', 'Chỉ tiêu', 'Cơ quan chủ trì', 'Sản phẩm'],
      ['1', '100% hồ sơ', 'Sở Y tế', 'Báo cáo'],
    ]);
    expect(draft.setAside).toEqual([
      { place: 'Bảng 1, dòng 1, cột 4', text: 'Sản phẩm', why: 'no-field' },
      { place: 'Bảng 1, dòng 2', text: 'Báo cáo', why: 'no-field' },
    ]);
  });

  test('the field is the body’s heading above the same words', () => {
    const draft = draftOf('a) Chính quyền số', '- 100% hồ sơ được số hóa;', [
      ['STT', 'Mục tiêu, chỉ tiêu', 'Cơ quan chủ trì'],
      ['1', '100% hồ sơ được số hoá.', 'Sở Y tế'],
    ]);
    expect(draft.plan.annexes[0]?.rows[0]).toMatchObject({ field: 'Chính quyền số' });
    expect(doubtsOf(draft)).not.toContain('field: proposed');
  });
});

describe('products with a figure', () => {
  const draft = draftOf([
    ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn', 'Kết quả'],
    ['I', 'Kiểm soát', '', '', ''],
    ['1.', 'Giải quyết hồ sơ', 'Sở Y tế', 'Thường xuyên', 'Đạt trên 97% đúng hạn'],
    ['2.', 'Ban hành quyết định', 'Sở Y tế', 'Thường xuyên', 'Quyết định'],
  ]);

  test('are followed as targets in an annex of their own', () => {
    expect(draft.plan.annexes[1]).toMatchObject({
      id: 'KQ',
      kind: 'targets',
      source: { kind: 'deliverables', annex: 'PL' },
      rows: [
        {
          id: '/KQ/1',
          noText: '1.',
          text: 'Đạt trên 97% đúng hạn',
          field: 'Kiểm soát',
          measures: [{ comparator: '>', threshold: { value: 97, scale: 100 } }],
        },
      ],
    });
  });

  test('and stay products of their tasks', () => {
    expect(draft.plan.annexes[0]?.rows[0]).toMatchObject({ deliverable: 'Đạt trên 97% đúng hạn' });
  });
});

describe('schedules', () => {
  const dueOf = (text: string, due: string) => {
    const draft = draftOf([TASKS, task('1', text, 'Sở Y tế', due)]);
    return [draft.plan.annexes[0]?.rows[0], doubtsOf(draft, '1')] as const;
  };

  test('what recurs is named by the task', () => {
    const [row] = dueOf('Tổ chức các phiên họp Ban Chỉ đạo', 'Hằng quý');
    expect(row).toMatchObject({ due: { schedule: { kind: 'recurring', occurrence: 'phiên họp' } } });
  });

  test('a rhythm in the text that the due phrase does not say is asked about', () => {
    expect(dueOf('Kiểm tra chuyên đề (tối thiểu 2 đợt/năm)', 'Thường xuyên')[1]).toEqual(['due: other-rhythm']);
  });

  test('a phrase that is not understood stays, with no schedule', () => {
    const [row, doubts] = dueOf('Kiểm tra', 'khi trăng tròn');
    expect(row).toMatchObject({ due: { text: 'khi trăng tròn', schedule: { kind: 'none' } } });
    expect(doubts).toEqual(['due: not-understood']);
  });
});
