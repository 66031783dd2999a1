import { counted, doubtsOf, draftOf, merged, rowsOf, TASKS, task, type Rows } from './tables';

const sectionsOf = (rows: Rows): string[] =>
  draftOf(rows).plan.annexes.flatMap(({ sections }) =>
    sections.map(({ no, text, level, before }) => `${level} ${no} ${text} > ${before}`),
  );
const numbers = (rows: Rows): string[] => rowsOf(draftOf(rows)).map(({ no }) => no);
const section = (no: string, text: string): string[] => [no, text, '', '', ''];

describe('numbers', () => {
  test.each([
    ['1', '1', undefined],
    ['1.', '1', '1.'],
    ['1)', '1', '1)'],
    ['1.1.', '1.1', '1.1.'],
  ])('%s', (written, no, noText) => {
    const [row] = rowsOf(draftOf([TASKS, task(written, 'Rà soát')]));
    expect([row?.no, row?.noText]).toEqual([no, noText]);
  });

  test('Word counts by itself: taken, and asked about once', () => {
    const draft = draftOf([TASKS, [counted('1.'), ...task('', 'Rà soát').slice(1)]]);
    expect(rowsOf(draft)[0]).toMatchObject({ no: '1', noText: '1.' });
    expect(doubtsOf(draft, '1')).toEqual([]);
    expect(draft.doubts).toContainEqual({ field: 'no', doubt: { kind: 'proposed', what: '1 dòng' } });
  });

  test('no number: the next one, asked about', () => {
    const draft = draftOf([TASKS, task('1', 'Rà soát'), task('', 'Xây dựng'), task('3', 'Tổ chức')]);
    expect(rowsOf(draft).map(({ no }) => no)).toEqual(['1', '2', '3']);
    expect(doubtsOf(draft, '2')).toEqual(['no: numbered']);
    expect(doubtsOf(draft, '3')).toEqual([]);
  });

  test('the same number twice: the second is told apart and asked about', () => {
    const draft = draftOf([TASKS, task('5', 'Rà soát'), task('5', 'Xây dựng')]);
    expect(rowsOf(draft).map(({ no }) => no)).toEqual(['5', '5.2']);
    expect(doubtsOf(draft, '5.2')).toEqual(['no: numbered']);
  });

  test('numbers that start anew below each heading get the heading before them', () => {
    const rows = [TASKS, section('I', 'Một'), task('1', 'A'), task('2', 'B'), section('II', 'Hai'), task('1', 'C')];
    expect(numbers(rows)).toEqual(['I.1', '2', 'II.1']);
  });

  test('a number that is none stands in the row as it is, and another is given', () => {
    const draft = draftOf([TASKS, task('Mới', 'Rà soát')]);
    expect(rowsOf(draft)[0]).toMatchObject({ no: '1', noText: 'Mới' });
    expect(doubtsOf(draft, '1')).toEqual(['no: numbered']);
  });

  test('without a column for them, the texts begin with their numbers', () => {
    const draft = draftOf([
      ['Nhiệm vụ', 'Cơ quan chủ trì'],
      ['I. Nhiệm vụ chung', ''],
      ['1. Rà soát', 'Sở Y tế'],
      ['a) Xây dựng', 'Sở Y tế'],
    ]);
    expect(rowsOf(draft).map(({ no, noText, text }) => [no, noText, text])).toEqual([
      ['1', '1.', 'Rà soát'],
      ['1a', 'a)', 'Xây dựng'],
    ]);
    expect(draft.plan.annexes[0]?.sections).toEqual([{ no: 'I.', text: 'Nhiệm vụ chung', level: 1, before: '1' }]);
  });
});

describe('headings between rows', () => {
  test('Roman numbers, then numbers below them', () => {
    expect(
      sectionsOf([
        TASKS,
        section('I', 'Một'),
        section('I.1', 'Một một'),
        task('1', 'A'),
        section('II', 'Hai'),
        task('2', 'B'),
      ]),
    ).toEqual(['1 I Một > 1', '2 I.1 Một một > 1', '1 II Hai > 2']);
  });

  test('a numbered row with words alone gathers the rows below it', () => {
    const rows = [
      TASKS,
      section('1', 'Rà soát'),
      task('1.1', 'A'),
      section('41.', 'Đẩy mạnh'),
      task('a)', 'B'),
      task('b)', 'C'),
    ];
    expect(sectionsOf(rows)).toEqual(['1 1 Rà soát > 1.1', '1 41. Đẩy mạnh > 41a']);
    expect(numbers(rows)).toEqual(['1.1', '41a', '41b']);
  });

  test('with no row below it, it is a row whose cells are missing', () => {
    const draft = draftOf([TASKS, task('1', 'A'), section('2', 'Rà soát'), task('3', 'B')]);
    expect(rowsOf(draft).map(({ no }) => no)).toEqual(['1', '2', '3']);
    expect(doubtsOf(draft, '2')).toEqual(['lead: no-cell', 'coordinating: no-cell', 'due: no-cell']);
  });

  test('the single unnumbered row below a heading takes its number', () => {
    const rows = [
      TASKS,
      section('5', 'Bảo đảm'),
      task('', 'Phối hợp'),
      section('6', 'Ứng dụng'),
      task('', 'Triển khai'),
    ];
    expect(sectionsOf(rows)).toEqual(['1 5 Bảo đảm > 5', '1 6 Ứng dụng > 6']);
    expect(numbers(rows)).toEqual(['5', '6']);
  });

  test('one cell across the table', () => {
    const rows: Rows = [TASKS, [merged('I. NHIỆM VỤ CHUNG', { right: 5 }), '<', '<', '<', '<'], task('1', 'A')];
    expect(sectionsOf(rows)).toEqual(['1 I. NHIỆM VỤ CHUNG > 1']);
  });

  test('one with nothing below it is set aside', () => {
    const draft = draftOf([TASKS, task('1', 'A'), section('II', 'Nhiệm vụ khác')]);
    expect(draft.setAside).toEqual([{ place: 'Bảng 1, dòng 3', text: 'II Nhiệm vụ khác', why: 'no-row' }]);
  });
});

describe('sub-items', () => {
  test('letters restart below each number, đ after d', () => {
    const rows = [TASKS, task('1', 'A'), task('d)', 'B'), task('đ)', 'C'), task('2', 'D'), task('a)', 'E')];
    expect(numbers(rows)).toEqual(['1', '1d', '1đ', '2', '2a']);
  });

  test('dashes are counted, and asked about', () => {
    const draft = draftOf([TASKS, task('1', 'A'), task('-', 'B'), task('-', 'C')]);
    expect(rowsOf(draft).map(({ no, noText }) => [no, noText])).toEqual([
      ['1', undefined],
      ['1.1', '-'],
      ['1.2', '-'],
    ]);
    expect(doubtsOf(draft, '1.2')).toEqual(['no: numbered']);
  });
});

describe('merged cells', () => {
  const rows: Rows = [
    TASKS,
    ['1', 'A', merged('Sở Y tế', { down: 2 }), 'Sở Nội vụ', 'Quý I/2026'],
    ['2', 'B', '^', 'Sở Nội vụ', 'Quý II/2026'],
    ['3', 'C', 'Sở Tư pháp', 'Sở Nội vụ', 'Quý II/2026'],
  ];

  test('a lead over two rows leads both, with a doubt in the second', () => {
    const draft = draftOf(rows);
    expect(draft.plan.annexes[0]?.rows.map(({ lead }) => lead.text)).toEqual(['Sở Y tế', 'Sở Y tế', 'Sở Tư pháp']);
    expect(doubtsOf(draft, '1')).toEqual([]);
    expect(doubtsOf(draft, '2')).toEqual(['lead: merged-cell']);
  });

  test('a lead that reaches over the coordinating column stands for both', () => {
    const draft = draftOf([TASKS, ['1', 'A', merged('Sở Y tế', { right: 2 }), '<', 'Quý I/2026']]);
    expect(draft.plan.annexes[0]?.rows[0]).toMatchObject({
      lead: { text: 'Sở Y tế' },
      coordinating: { text: 'Sở Y tế' },
    });
    expect(doubtsOf(draft, '1')).toEqual(['coordinating: merged-cell']);
  });

  test('one task, its agencies a line each: one row', () => {
    const draft = draftOf([
      TASKS,
      [merged('1', { down: 2 }), merged('A', { down: 2 }), 'Sở Y tế', 'Sở Nội vụ', 'Quý I/2026'],
      ['^', '^', 'Sở Tư pháp', '', ''],
    ]);
    expect(draft.plan.annexes[0]?.rows.map(({ lead }) => lead)).toEqual([
      { text: 'Sở Y tế; Sở Tư pháp', bodies: [{ agency: 'so-y-te' }, { agency: 'so-tu-phap' }] },
    ]);
    expect(doubtsOf(draft, '1')).toContain('lead: continued');
  });
});

describe('page breaks', () => {
  test('the rest of a row stands below it without a number', () => {
    const draft = draftOf([
      TASKS,
      task('1', 'Rà soát các quy định'),
      ['', 'của pháp luật', '', '', ''],
      task('2', 'B'),
    ]);
    expect(rowsOf(draft).map(({ text }) => text)).toEqual(['Rà soát các quy định của pháp luật', 'B']);
    expect(doubtsOf(draft, '1')).toEqual(['text: continued']);
  });

  test('the heading again is set aside, each cell of it', () => {
    const draft = draftOf([TASKS, task('1', 'A'), TASKS, task('2', 'B')]);
    expect(rowsOf(draft)).toHaveLength(2);
    expect(draft.setAside.map(({ text, why }) => `${why} ${text}`)).toEqual(
      TASKS.map((text) => `repeated-heading ${text}`),
    );
  });

  test('column numbers below the heading are set aside', () => {
    const draft = draftOf([TASKS, ['(1)', '(2)', '(3)', '(4)', '(5)'], task('1', 'A')]);
    expect(draft.setAside.map(({ why }) => why)).toEqual(Array(5).fill('heading'));
  });
});

test('several agencies that lead: how they share is asked about; groups are each for itself', () => {
  const draft = draftOf([TASKS, task('1', 'A', 'Sở Y tế; Sở Tư pháp'), task('2', 'B', 'Sở Y tế; UBND xã, phường')]);
  expect(doubtsOf(draft, '1')).toEqual(['lead: shared-leads']);
  expect(doubtsOf(draft, '2')).toEqual([]);
});

test('an empty lead is asked about; an empty coordinating cell only where most rows have one', () => {
  const rare = draftOf([TASKS, task('1', 'A'), ['2', 'B', '', '', 'Năm 2026'], ['3', 'C', 'Sở Y tế', '', 'Năm 2026']]);
  expect(doubtsOf(rare, '2')).toEqual(['lead: no-cell']);
  const usual = draftOf([TASKS, task('1', 'A'), task('2', 'B'), ['3', 'C', 'Sở Y tế', '', 'Năm 2026']]);
  expect(doubtsOf(usual, '3')).toEqual(['coordinating: no-cell']);
});

test('the cells of an unknown column are set aside with their places, and the column is asked about', () => {
  const draft = draftOf([
    ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Kinh phí'],
    ['1', 'A', 'Sở Y tế', '500 triệu đồng'],
  ]);
  expect(draft.setAside).toEqual([
    { place: 'Bảng 1, dòng 1, cột 4', text: 'Kinh phí', why: 'unknown-column' },
    { place: 'Bảng 1, dòng 2, cột 4', text: '500 triệu đồng', why: 'unknown-column' },
  ]);
  expect(draft.doubts).toContainEqual({ field: 'columns', doubt: { kind: 'unknown-heading', heading: 'Kinh phí' } });
});
