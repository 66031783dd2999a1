/** A small plan to be brought in, as each kind of source, and a desk to bring it in on. */
import { readDocx } from '../../src/hosts/docx/read/readDocx';
import { browserPlatform } from '../../src/hosts/ooxml/browserPlatform';
import { readXlsx } from '../../src/hosts/xlsx/read/readXlsx';
import { writeXlsx } from '../../src/hosts/xlsx/write/writeXlsx';
import { success } from '../../src/result';
import { planDesk, type PlanDesk, type PlanDeskContext } from '../../src/session/planDesk';
import type { PlanSource, SourceFile } from '../../src/session/planSource';
import type { WorkbookModel } from '../../src/workbook/model';
import { snapshotOf } from '../../src/workbook/snapshotOf';
import { draftFromText } from '../../src/workflows/plans/bringIn';
import { p, tbl, tc, tr, wordFile } from '../hosts/docx/read/wordBuilder';
import { Edited } from '../intake/review/reviews';
import { library } from '../library';

const ROWS = [
  ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'],
  ['1', 'Ban hành kế hoạch chuyển đổi số của ngành', 'Sở Y tế', 'Sở Khoa học và Công nghệ', 'Tháng 6/2027'],
  ['2', 'Tuyên truyền về chuyển đổi số', 'Sở Nội vụ; Sở Làng nghề', 'UBND xã, phường', 'Thường xuyên'],
];
const HEAD = [
  'ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ',
  'Số: 300/KH-UBND',
  'Cần Thơ, ngày 20 tháng 12 năm 2026',
  'KẾ HOẠCH',
  'Chuyển đổi số thành phố Cần Thơ năm 2027',
  'Các cơ quan báo cáo tiến độ thực hiện về Sở Khoa học và Công nghệ trước ngày 15 hằng tháng.',
  'PHỤ LỤC',
  'PHÂN CÔNG NHIỆM VỤ',
];

export const word = (): Uint8Array =>
  wordFile(HEAD.map((line) => p(line)).join('') + tbl(...ROWS.map((row) => tr(...row.map((cell) => tc(p(cell)))))));
export const pasted = ROWS.map((row) => row.join('\t')).join('\r\n');

/** The pasted table's review workbook, with what the table does not say filled in and everything else confirmed. */
export function reviewed(number = '300/KH-UBND', signed = '20/12/2026'): WorkbookModel {
  const draft = draftFromText(new TextEncoder().encode(pasted), 'bảng', library.agencies);
  if (!draft.ok) throw new Error(draft.error.lines.join());
  return new Edited(draft.value)
    .set('Kế hoạch', 'number', { value: number })
    .set('Kế hoạch', 'signed', { value: signed })
    .set('Kế hoạch', 'issuer', { value: 'Ủy ban nhân dân thành phố Cần Thơ' })
    .set('Kế hoạch', 'title', { value: 'Kế hoạch Chuyển đổi số thành phố Cần Thơ năm 2027' })
    .set('Kế hoạch', 'from', { value: '01/01/2027' })
    .set('Kế hoạch', 'until', { value: '31/12/2027' }).model;
}

export const fileOf = (name: string, bytes: Uint8Array): SourceFile => ({
  name,
  size: bytes.length,
  arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
});

export const sourceOf = (name: string, bytes: Uint8Array): PlanSource => ({ kind: 'file', file: fileOf(name, bytes) });
export const xlsxOf = (model: WorkbookModel): Promise<Uint8Array> => writeXlsx(model);

export interface BringingDesk {
  readonly desk: PlanDesk;
  readonly delivered: { readonly fileName: string; readonly model: WorkbookModel }[];
  readonly saved: { readonly fileName: string; readonly text: string }[];
}

export function bringingDesk(change: Partial<PlanDeskContext> = {}): BringingDesk {
  const delivered: BringingDesk['delivered'] = [];
  const saved: BringingDesk['saved'] = [];
  const desk = planDesk({
    library,
    place: 'browser',
    readDocx,
    readXlsx: (bytes) => readXlsx(bytes, browserPlatform),
    largest: 1_000_000,
    readOpen: () => Promise.resolve(success(snapshotOf(reviewed()))),
    pause: () => Promise.resolve(),
    deliver: (fileName, model) => {
      delivered.push({ fileName, model });
      return Promise.resolve(success(undefined));
    },
    saveText: (fileName, text) => void saved.push({ fileName, text }),
    ...change,
  });
  return { desk, delivered, saved };
}
