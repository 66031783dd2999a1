import { layOutWorkbook } from '../../src/layout/workbook';
import { readWorkbook } from '../../src/layout/read/workbook';
import { computeFigures } from '../../src/figures/figures';
import type { CheckedWorkbook } from '../../src/workflows/checkWorkbook';
import { rowAt, rowFormOf, type RowForm } from '../../src/workflows/rowForm';
import { deleteColumn, insertColumnsBefore, insertRowsAbove, moveRow, renameSheet } from '../layout/read/hands';
import { everyKind, numbered, schedules, scopeOfRows } from '../layout/madeUp';
import { report } from '../layout/report';
import { snapshotOf } from '../layout/snapshotOf';
import { checkedOf, checkedWith, COORDINATED, MEASURE, scope, snapshotWith, TASK, typedInto } from './checked';

/** Any scope, though no library knows its plan: read back, not checked. */
function readBack({ scope, entries }: ReturnType<typeof report>): CheckedWorkbook {
  const model = layOutWorkbook(scope, entries, computeFigures(scope, entries));
  const reading = readWorkbook(scope, snapshotOf(model));
  const figures = computeFigures(scope, reading.entries);
  const riding = { notRiding: [], missing: [] };
  const nothing = { identityFindings: [], findings: [], unexplained: [] };
  return { kind: 'checked', scope, reading, figures, riding, ...nothing };
}

function formOf(checked: CheckedWorkbook, rowId: string): RowForm {
  const form = rowFormOf(checked, rowId);
  if (!form) throw new Error(`No form for ${rowId}`);
  return form;
}

const fieldOf = (form: RowForm, name: string) => form.fields.find(({ field }) => field === name)!;

describe('a target’s form', () => {
  it('says what is asked, against what, how it is computed and how it stands', async () => {
    const earlier = [{ period: '2026-10', rowId: MEASURE, entry: { numerator: 9, denominator: 20 } }];
    const measures = new Map([[MEASURE, { numerator: 20, denominator: 20 }]]);
    expect(formOf(await checkedWith({ measures, earlier }), MEASURE)).toMatchObject({
      label: 'Chỉ tiêu số 3',
      text: 'Số hóa 100% hồ sơ, kết quả giải quyết thủ tục hành chính.',
      target: 'Chỉ tiêu: 100% (lũy kế từ 01/01/2026)',
      previous: '9/20 (45,00%)',
      formula: 'Kết quả = tử số chia mẫu số. Mức độ đạt = kết quả chia mức chỉ tiêu.',
      status: 'Đạt',
    });
  });

  it('does not state a verdict over figures that cannot be right', async () => {
    const statusOf = async (numerator: number): Promise<string> => {
      const measures = new Map([[MEASURE, { numerator, denominator: 900 }]]);
      return formOf(await checkedWith({ measures }), MEASURE).status;
    };
    expect(await statusOf(900)).not.toContain('lỗi');
    expect(await statusOf(950)).toContain('đang có lỗi');
  });

  it('asks for its figures first, by the names of its kind', () => {
    const checked = readBack(report(everyKind, {}));
    const first = everyKind.leads.targets.map(({ measures: [measure] }) => {
      const { fields } = formOf(checked, measure!.id);
      return [measure!.kind, fields[0]!.label, fields[0]!.input.kind, fields[1]!.label];
    });
    expect(first).toEqual([
      ['ratio', 'Tử số', 'number', 'Mẫu số'],
      ['yes-no', 'Giá trị', 'choice', 'Trường hợp'],
      ['average', 'Giá trị', 'percent', 'Trường hợp'],
      ['count', 'Giá trị', 'number', 'Trường hợp'],
      ['level', 'Giá trị', 'percent', 'Trường hợp'],
      ['milestone', 'Giá trị', 'percent', 'Ngày vận hành'],
    ]);
  });

  it('computes nothing where another lead gives the figure', () => {
    const [target] = everyKind.leads.targets;
    const id = target!.measures[0]!.id;
    const leads = { ...everyKind.leads, textOnly: new Set([id]) };
    const form = formOf(readBack(report({ ...everyKind, leads }, {})), id);
    expect(form).not.toHaveProperty('formula');
    expect(form.asked).toContain('Số liệu do cơ quan chủ trì nêu đầu báo cáo');
    expect(form.fields.map(({ field }) => field)).not.toContain('numerator');
  });

  it('asks for the estimate in December', () => {
    const asking = readBack(report({ ...everyKind, asksEstimate: true }, {}));
    const [target] = everyKind.leads.targets;
    expect(formOf(asking, target!.measures[0]!.id).fields.map(({ field }) => field)).toContain('estimate');
    expect(formOf(asking, everyKind.leads.tasks[0]!.id).fields.map(({ field }) => field)).toContain('estimatedOn');
  });
});

describe('a task’s form', () => {
  it('quotes the due phrase, and the status as the sheet shows it', async () => {
    const tasks = new Map([[TASK, { percent: 1, completedOn: '2026-06-05', result: 'Quyết định số 1/QĐ-SYT' }]]);
    const form = formOf(await checkedWith({ tasks }), TASK);
    expect(form.asked).toMatch(/^Thời gian hoàn thành: /);
    expect(form.status).toMatch(/, ngày 05 tháng 06$/);
    expect(form).not.toHaveProperty('previous');
    expect(form).not.toHaveProperty('target');
    expect(fieldOf(form, 'completedOn')).toMatchObject({ shown: '05/06/2026', input: { kind: 'day' } });
    expect(fieldOf(form, 'percent')).toMatchObject({ shown: '100%', label: 'Tỷ lệ', input: { kind: 'percent' } });
    expect(fieldOf(form, 'level').input).toMatchObject({ kind: 'choice', options: { length: 3 } });
  });

  it.each(schedules.map((schedule) => [schedule.kind, schedule] as const))('has its formula in words: %s', (_, of) => {
    const task = numbered('1', of);
    const form = formOf(readBack(report(scopeOfRows([], [task]), {})), task.id);
    expect(form.formula).toMatch(/\.$/);
    expect(form.fields[0]!.hint).not.toBe('');
  });

  it('says that the plan names no term', () => {
    const task = { ...numbered('1', { kind: 'none' }), due: { text: '', schedule: { kind: 'none' } as const } };
    expect(formOf(readBack(report(scopeOfRows([], [task]), {})), task.id).asked).toBe('Kế hoạch không nêu thời hạn.');
  });
});

it('a coordinated row has one optional text', async () => {
  const checked = await checkedWith({ coordination: new Map([[COORDINATED, { text: 'Đã góp ý dự thảo' }]]) });
  const form = formOf(checked, COORDINATED);
  expect(form.fields.map(({ field, shown }) => [field, shown])).toEqual([['text', 'Đã góp ý dự thảo']]);
  expect(form).not.toHaveProperty('formula');
});

it('shows what could not be read word for word', async () => {
  const snapshot = await typedInto(snapshotWith({}), MEASURE, 'numerator', { value: 'khoảng 100' });
  expect(fieldOf(formOf(await checkedOf(snapshot), MEASURE), 'numerator').shown).toBe('khoảng 100');
  const broken = await typedInto(snapshotWith({}), MEASURE, 'numerator', { value: { error: '#REF!' } });
  expect(fieldOf(formOf(await checkedOf(broken), MEASURE), 'numerator').shown).toBe('#REF!');
});

it('has no field whose column was deleted', async () => {
  const checked = await checkedOf(deleteColumn('224-PL I', 'cause')(snapshotWith({})));
  expect(formOf(checked, MEASURE).fields.map(({ field }) => field)).not.toContain('cause');
});

it('is there for Nội dung chung, with its texts', async () => {
  const form = rowFormOf(await checkedWith({ general: { overview: 'Đã bổ sung' } }), 'general');
  expect(form).toMatchObject({ label: 'Nội dung chung', asked: '', status: '' });
  expect(form?.fields[0]).toMatchObject({ field: 'overview', shown: 'Đã bổ sung', input: { isLong: true } });
});

it('is there for no other id', async () => {
  const checked = await checkedWith({});
  for (const id of ['info', '224-2025/I/3', '', 'x']) expect(rowFormOf(checked, id)).toBeUndefined();
});

describe('the row an officer stands in', () => {
  const at = async (
    sheet: string,
    edit: (snapshot: ReturnType<typeof snapshotWith>) => ReturnType<typeof snapshotWith> = (same) => same,
    rowId = TASK,
    cell?: string,
  ) => {
    const snapshot = edit(snapshotWith({}));
    const checked = await checkedOf(snapshot);
    const place = checked.reading.locate(rowId, rowId === COORDINATED ? 'text' : 'result');
    return rowAt(checked, snapshot, { sheet, cell: cell ?? place!.cell });
  };

  it.each([
    ['a line', '224-PL II', undefined],
    ['a line below inserted rows', '224-PL II', insertRowsAbove('224-PL II', 3)],
    ['a line whose ids moved to another column', '224-PL II', insertColumnsBefore('224-PL II', 2)],
    ['a line that was moved', '224-PL II', moveRow('224-PL II', TASK, '224-2025/II/1')],
    ['a sheet that was renamed', 'Nhiệm vụ của Sở', renameSheet('224-PL II', 'Nhiệm vụ của Sở')],
  ])('%s', async (_, sheet, edit) => {
    expect(await at(sheet, edit)).toBe(TASK);
  });

  it('a coordinated row', async () => {
    expect(await at('224-PL II', undefined, COORDINATED)).toBe(COORDINATED);
  });

  it.each([
    ['a heading', '224-PL II', 'D6'],
    ['below the lines', '224-PL II', 'D500'],
    ['the same cell of a front sheet', 'Thông tin chung', undefined],
    ['a sheet that is not ours', 'Ghi chú', undefined],
    ['no cell at all', '224-PL II', '???'],
  ])('is none: %s', async (_, sheet, cell) => {
    expect(await at(sheet, undefined, TASK, cell)).toBeUndefined();
  });

  it('is the first of a selected area', async () => {
    const snapshot = snapshotWith({});
    const checked = await checkedOf(snapshot);
    const { cell } = checked.reading.locate(TASK, 'result')!;
    const area = `${cell}:Z${Number(/\d+/.exec(cell)![0]) + 4}`;
    expect(rowAt(checked, snapshot, { sheet: '224-PL II', cell: area })).toBe(TASK);
  });

  it('is none in a copy of a row: the form would write into the other', async () => {
    const snapshot = snapshotWith({});
    const row = 500;
    const copied = {
      ...snapshot,
      sheets: snapshot.sheets.map((sheet) =>
        sheet.name === '224-PL II' ? { ...sheet, cells: [...sheet.cells, { row, column: 1, value: TASK }] } : sheet,
      ),
    };
    const checked = await checkedOf(copied);
    expect(rowAt(checked, copied, { sheet: '224-PL II', cell: `D${row}` })).toBeUndefined();
  });

  it('is none for a row of another agency', async () => {
    const snapshot = snapshotWith({});
    const foreign = scope.plan.annexes[1]!.rows.find(
      ({ id }) => ![...scope.leads.tasks, ...scope.coordinates.tasks].some((task) => task.id === id),
    )!.id;
    const cells = [{ row: 500, column: 1, value: foreign }];
    const sheets = snapshot.sheets.map((sheet) =>
      sheet.name === '224-PL II' ? { ...sheet, cells: [...sheet.cells, ...cells] } : sheet,
    );
    const edited = { ...snapshot, sheets };
    expect(rowAt(await checkedOf(edited), edited, { sheet: '224-PL II', cell: 'D500' })).toBeUndefined();
  });
});
