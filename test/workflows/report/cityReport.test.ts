/** The consolidator's report with its edits, as a workbook, and what is taken up from one made before. */
import type { ReportEdit } from '../../../src/entries/reportEdit';
import { citySourceOf } from '../../../src/report/city/sourceOf';
import type { CitySource } from '../../../src/report/city/source';
import type { CellValue, Snapshot } from '../../../src/workbook/snapshot';
import { cityKindProblem } from '../../../src/workflows/report/cityKinds';
import { cityReportFileNames, makeCityReport, type MadeCityReport } from '../../../src/workflows/report/cityReport';
import { earlierCityEdits } from '../../../src/workflows/report/earlierCityReport';
import { cityScope, consolidatedCity } from '../../consolidation/builders';
import { snapshotOf } from '../../layout/snapshotOf';

const HALF = { kind: 'half' } as const;
let source: CitySource;
let made: MadeCityReport;

beforeAll(async () => {
  source = citySourceOf(await consolidatedCity({ planId: '67-2024', periodId: '2024-H2', missing: 3 }));
  made = makeCityReport(source, HALF, []);
});

const own = (): ReportEdit => ({ address: 'opening', was: made.report.opening, text: 'Lời mở đầu của cán bộ.' });
const remade = (edits: readonly ReportEdit[]): MadeCityReport => makeCityReport(source, HALF, edits);

/** Whatever indents it. */
const shows = (value: CellValue, text: string): boolean => typeof value === 'string' && value.trim() === text;

/** Typed over in Excel: wherever a cell shows it, but in the record. */
const typedOver = ({ model }: MadeCityReport, text: string, by: string): Snapshot => {
  const snapshot = snapshotOf(model);
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) =>
      sheet.name === 'Báo cáo'
        ? { ...sheet, cells: sheet.cells.map((cell) => (shows(cell.value, text) ? { ...cell, value: by } : cell)) }
        : sheet,
    ),
  };
};

const taken = (snapshot: Snapshot): readonly ReportEdit[] => {
  const edits = earlierCityEdits(source.scope, HALF, snapshot);
  if (!edits.ok) throw new Error(edits.error);
  return edits.value.edits;
};

it('has its sheets, and the same ones again', () => {
  expect(made.model.sheets.filter(({ visibility }) => visibility === undefined).map(({ name }) => name)).toEqual([
    'Báo cáo',
    ...made.report.annexes.map(({ label }) => label.replace('Phụ lục', 'Phụ lục báo cáo')),
    'Tóm tắt trình ký',
  ]);
  expect(made.edits).toEqual([]);
  expect(made.report).toEqual(made.made);
  expect(remade([])).toEqual(made);
});

it('is read with its edits, in every face', () => {
  const { report, edits, model } = remade([own()]);
  expect(report.opening).toBe('Lời mở đầu của cán bộ.');
  expect(edits).toEqual([{ ...own(), state: 'current', made: made.report.opening }]);
  expect(JSON.stringify(model.sheets[0])).toContain('Lời mở đầu của cán bộ.');
});

it('gives its edits to the same report made again', () => {
  expect(taken(snapshotOf(remade([own()]).model))).toEqual([own()]);
  expect(taken(snapshotOf(made.model))).toEqual([]);
});

it('whose text was put back by hand takes back what is still held elsewhere', () => {
  const putBack = typedOver(remade([own()]), own().text, made.report.opening);
  expect(remade([own(), ...taken(putBack)])).toEqual(made);
});

it('of another kind or another period gives none', () => {
  const snapshot = snapshotOf(made.model);
  const asked = (scope: CitySource['scope'], kind: 'half' | 'request'): unknown =>
    earlierCityEdits(scope, { kind }, snapshot);
  expect(asked(source.scope, 'request')).toMatchObject({ ok: false });
  expect(asked(cityScope(), 'half')).toEqual({
    ok: false,
    error:
      'Đây là báo cáo 6 tháng của kế hoạch 67-2024, số liệu 6 tháng cuối năm 2024; chỉ lấy được nội dung đã sửa từ đúng báo cáo đang lập lại.',
  });
});

it.each([
  ['month', '224_2026-12_phieu-tong-hop'],
  ['quarter', '224_2026-Q4_bao-cao-quy'],
  ['half', '224_2026-H2_bao-cao-6-thang'],
  ['year', '224_2026_bao-cao-nam'],
  ['request', '224_2026-12_bao-cao-theo-yeu-cau'],
] as const)('of a %s is called %s', (kind, stem) => {
  const scope = cityScope('224-2025', '2026-12');
  expect(cityReportFileNames(scope, { kind })).toEqual({
    workbook: `${stem}.xlsx`,
    document: `${stem}.docx`,
    brief: `${stem}_tom-tat-trinh-ky.docx`,
  });
  expect(cityKindProblem(scope, kind)).toBeUndefined();
});

it('cannot be had of every period', () => {
  expect(cityKindProblem(source.scope, 'quarter')).toBe(
    'Số liệu 6 tháng cuối năm 2024 không dùng để lập báo cáo quý được; lập được: báo cáo 6 tháng, báo cáo theo yêu cầu.',
  );
});
