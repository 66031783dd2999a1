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
import { Edited } from '../intake/review/reviews';
import { smallPlan } from '../intake/smallPlan';
import { library } from '../library';

/** Sở Làng nghề is in no directory. */
export const { word, pasted } = smallPlan('Sở Nội vụ; Sở Làng nghề');

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
