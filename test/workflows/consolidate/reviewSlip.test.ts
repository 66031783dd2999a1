/** An agency's slip: its own workbook with the findings in front, still a report workbook with the very same entries. */
import fc from 'fast-check';
import { nodePlatform } from '../../../src/hosts/ooxml/nodePlatform';
import { readXlsx } from '../../../src/hosts/xlsx/read/readXlsx';
import { writeXlsx } from '../../../src/hosts/xlsx/write/writeXlsx';
import type { Entries } from '../../../src/entries/entries';
import { computeFigures } from '../../../src/figures/figures';
import { layOutWorkbook } from '../../../src/layout/workbook';
import { palette } from '../../../src/layout/styles';
import { parseCellRef } from '../../../src/workbook/a1';
import type { SheetModel, WorkbookModel } from '../../../src/workbook/model';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { snapshotOf } from '../../../src/workbook/snapshotOf';
import { checkWorkbook, type CheckedWorkbook } from '../../../src/workflows/checkWorkbook';
import { makeReviewSlip, type MadeSlip } from '../../../src/workflows/consolidate/reviewSlip';
import { sampleEntries } from '../../../src/workflows/sample/sampleEntries';
import { makeSample, planSample } from '../../../src/workflows/sample/sampleWorkbooks';
import { workbookFileName } from '../../../src/workflows/makeWorkbook';
import { library, scopeOf, scopeOfPlan } from '../../library';
import { entriesOf } from '../../layout/arbitraries';

jest.setTimeout(180_000);

const UNTIL = '2026-11-18';
const NO_HISTORY = { until: UNTIL, history: () => [] };

async function checked(snapshot: Snapshot): Promise<CheckedWorkbook> {
  const outcome = await checkWorkbook(library, snapshot);
  if (outcome.kind !== 'checked') throw new Error(outcome.kind);
  return outcome;
}

async function slipOf(snapshot: Snapshot): Promise<MadeSlip> {
  const made = await makeReviewSlip(library, snapshot, NO_HISTORY);
  if (!made.ok) throw new Error(made.error.kind);
  return made.value;
}

const laidOut = (entries: Entries, agency = 'so-y-te'): WorkbookModel => {
  const scope = scopeOf(agency);
  return layOutWorkbook(scope, entries, computeFigures(scope, entries));
};

/** Sở Y tế with a finding of each severity: numerator above denominator, done without a product, a row left empty. */
function faulty(): { readonly entries: Entries; readonly ids: readonly string[] } {
  const scope = scopeOf('so-y-te');
  const sample = sampleEntries(scope, 7);
  const measure = scope.leads.targets[0]!.measures[0]!.id;
  const [done, empty] = scope.leads.tasks.map(({ id }) => id);
  const tasks = new Map([...sample.tasks, [done!, { percent: 1, completedOn: '2026-01-20' }]]);
  tasks.delete(empty!);
  return {
    entries: {
      ...sample,
      tasks,
      measures: new Map([...sample.measures, [measure, { numerator: 20, denominator: 10 }]]),
    },
    ids: [measure, done!],
  };
}

const textsOf = (sheet: SheetModel): string[] =>
  sheet.rows.flatMap(({ cells }) => cells.map(({ value }) => String(value ?? '')));

/** Reasons are laid out with the findings that ask for them now; cells nobody can read in the order of the sheets. */
const comparable = ({ explanations, unread, ...rest }: Entries) => ({
  ...rest,
  unread: unread.map((cell) => JSON.stringify(cell)).sort(),
  reasons: explanations.flatMap((line) => (line.reason === undefined ? [] : [JSON.stringify(line)])).sort(),
});

it('reads back with the very same entries, whatever was entered', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc
        .constantFrom('so-y-te', 'xa-phong-dien')
        .chain((agency) => fc.record({ agency: fc.constant(agency), entries: entriesOf(scopeOf(agency)) })),
      async ({ agency, entries }) => {
        const sent = snapshotOf(laidOut({ ...entries, outside: [], explanations: [] }, agency));
        const made = await makeReviewSlip(library, sent, NO_HISTORY);
        if (!made.ok) return;
        const before = await checked(sent);
        const after = await checked(snapshotOf(made.value.model));
        expect(comparable(after.reading.entries)).toEqual(comparable(before.reading.entries));
        expect(after.reading.facts).toEqual([]);
      },
    ),
    { numRuns: 8 },
  );
});

it('of every kind of mistake that leaves a report readable comes a slip that names it, or nothing is left of it', async () => {
  const scopes = [
    'so-noi-vu',
    'so-tai-chinh',
    'so-y-te',
    'so-xay-dung',
    'so-cong-thuong',
    'so-tu-phap',
    'xa-phong-dien',
  ].map((id) => scopeOfPlan('224-2025', id, '2026-11'));
  const { assigned } = planSample(scopes, 7);
  for (const scope of scopes) {
    const { model, mistake } = makeSample(scope, 7, assigned.get(workbookFileName(scope)));
    const sent = await checked(snapshotOf(model));
    const slip = await slipOf(snapshotOf(model));
    const after = await checked(snapshotOf(slip.model));
    expect(comparable(after.reading.entries)).toEqual(comparable(sent.reading.entries));
    expect(after.reading.facts).toEqual([]);
    const planted = sent.findings.find(({ code, severity }) => code === mistake?.code && severity === 'error');
    if (planted?.cell !== undefined) {
      expect(textsOf(slip.model.sheets[0]!).some((text) => text.endsWith(`ô ${planted.cell}`))).toBe(true);
    }
  }
});

it('survives the file: written, read, checked', async () => {
  const { entries } = faulty();
  const { model } = await slipOf(snapshotOf(laidOut(entries)));
  const read = readXlsx(await writeXlsx(model), nodePlatform);
  if (!read.ok) throw new Error(read.error.code);
  const after = await checked(read.value);
  expect(comparable(after.reading.entries)).toEqual(
    comparable((await checked(snapshotOf(laidOut(entries)))).reading.entries),
  );
  expect(after.reading.facts).toEqual([]);
  expect(read.value.sheets[0]?.name).toBe('Phiếu rà soát');
});

describe('the slip itself', () => {
  it('stands in front, in three groups, each line with place, content, reason, request and day', async () => {
    const { model } = await slipOf(snapshotOf(laidOut(faulty().entries)));
    const [slip] = model.sheets;
    const texts = textsOf(slip!);
    expect(model.activeSheet).toBe(0);
    expect(texts).toEqual(
      expect.arrayContaining([
        'PHIẾU RÀ SOÁT BÁO CÁO',
        'Biểu, ô',
        'Nội dung',
        'Lý do',
        'Đề nghị',
        'Thời hạn',
        'I. Lỗi: đề nghị sửa (01 nội dung)',
        'II. Cần giải trình: đề nghị sửa, hoặc ghi lý do tại trang tính “Giải trình” (01 nội dung)',
        'III. Lưu ý: đề nghị xem lại (03 nội dung)',
        '224-PL I, ô H7',
        'Chỉ tiêu số 3: Số hóa 100% hồ sơ, kết quả giải quyết thủ tục hành chính.\nTử số: 20; Mẫu số: 10',
        'Chỉ tiêu số 3 có tử số 20 lớn hơn mẫu số 10.',
        'Đề nghị kiểm tra lại hai số; có thể đã nhập ngược.',
        '18/11/2026',
      ]),
    );
    expect(texts.some((text) => text.includes('trong 02 ngày làm việc, chậm nhất hết ngày 18/11/2026.'))).toBe(true);
    expect(slip!.page).toMatchObject({ orientation: 'landscape', fitToWidth: true });
  });

  it('asks and never orders', async () => {
    const { model } = await slipOf(snapshotOf(laidOut(faulty().entries)));
    expect(textsOf(model.sheets[0]!).filter((text) => /(^|\s)hãy(\s|$)/i.test(text))).toEqual([]);
  });

  it('marks every cell it names, over the colours of the form', async () => {
    const { model } = await slipOf(snapshotOf(laidOut(faulty().entries)));
    const places = textsOf(model.sheets[0]!).flatMap((text) => /^(.+), ô ([A-Z]+\d+)$/.exec(text)?.slice(1) ?? []);
    const marked = model.sheets.flatMap(({ name, conditionalFormats = [] }) =>
      conditionalFormats.flatMap(({ area, formula }) => (formula === 'TRUE' ? [[name, area]] : [])),
    );
    expect(marked.flat().sort()).toEqual(places.sort());
    const annex = model.sheets.find(({ name }) => name === '224-PL I')!;
    const at = parseCellRef('H7')!;
    const cell = annex.rows.find(({ row }) => row === at.row)!.cells.find(({ column }) => column === at.column)!;
    expect(cell.style).toMatchObject({ fill: palette.bad, bold: true, unlocked: true });
    expect(annex.conditionalFormats![0]).toMatchObject({ area: 'H7', style: { fill: palette.bad } });
  });

  it('names what of the file sent is not in it', async () => {
    const model = laidOut(faulty().entries);
    const notes: SheetModel = {
      name: 'Ghi chú riêng',
      columns: [],
      rows: [{ row: 1, cells: [{ column: 1, value: 'a' }] }],
    };
    const slip = await slipOf(snapshotOf({ ...model, sheets: [...model.sheets, notes] }));
    expect(slip.notCarried).toEqual(['Ghi chú riêng']);
    expect(textsOf(slip.model.sheets[0]!)).toEqual(
      expect.arrayContaining([
        'IV. Biểu mẫu của tệp đã gửi: đã lập lại trong tệp này, đề nghị đối chiếu (01 nội dung)',
        'Ghi chú riêng',
      ]),
    );
  });

  it('tells of a sheet that was missing and is there again', async () => {
    const model = laidOut(faulty().entries);
    const sent = snapshotOf({ ...model, sheets: model.sheets.filter(({ name }) => name !== '224-PL II') });
    const slip = await slipOf(sent);
    expect(slip.model.sheets.map(({ name }) => name)).toContain('224-PL II');
    expect(
      textsOf(slip.model.sheets[0]!).some((text) =>
        text.startsWith('Tại tệp đã gửi: Trang tính “224-PL II” không còn'),
      ),
    ).toBe(true);
  });
});

it('asks by the history of the consolidator, and keeps that of the workbook', async () => {
  const scope = scopeOf('so-y-te');
  const entries = { ...sampleEntries(scope, 7), earlier: [] };
  const [task] = scope.leads.tasks;
  const reported = { ...entries, tasks: new Map([...entries.tasks, [task!.id, { percent: 0.2 }]]) };
  const history = [{ period: '2026-10', rowId: task!.id, entry: { percent: 0.9 } }];
  const made = await makeReviewSlip(library, snapshotOf(laidOut(reported)), { until: UNTIL, history: () => history });
  if (!made.ok) throw new Error(made.error.kind);
  expect(textsOf(made.value.model.sheets[0]!).some((text) => text.includes('90%'))).toBe(true);
  expect((await checked(snapshotOf(made.value.model))).reading.entries.earlier).toEqual([]);
});

it('does not ask again for what is explained', async () => {
  const first = await slipOf(snapshotOf(laidOut(faulty().entries)));
  const explanations = first.model.sheets.find(({ name }) => name === 'Giải trình')!;
  const answered: SheetModel = {
    ...explanations,
    rows: explanations.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        cell.style?.unlocked === true ? { ...cell, value: 'Sản phẩm đang trình ký' } : cell,
      ),
    })),
  };
  const sheets = first.model.sheets.map((sheet) => (sheet === explanations ? answered : sheet));
  const second = await slipOf(snapshotOf({ ...first.model, sheets }));
  expect(textsOf(first.model.sheets[0]!).some((text) => text.includes('Cần giải trình'))).toBe(true);
  expect(textsOf(second.model.sheets[0]!).some((text) => text.includes('. Cần giải trình'))).toBe(false);
});

it.each([
  ['no report workbook', { ...snapshotOf(laidOut(faulty().entries)), sheets: [], properties: new Map() }, 'not-read'],
])('is not made of %s', async (_, snapshot, kind) => {
  expect(await makeReviewSlip(library, snapshot, NO_HISTORY)).toMatchObject({ ok: false, error: { kind } });
});
