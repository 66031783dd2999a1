/** A session over a workbook in memory, with a fixed day, an empty memory, and what was handed over kept for looking at. */
import { browserPlatform } from '../../src/hosts/ooxml/browserPlatform';
import { memoryWorkbook, type MemoryWorkbook } from '../../src/hosts/xlsx/memoryWorkbook';
import { createSession } from '../../src/session/createSession';
import type { Memory, Session, SessionContext, WordDocument } from '../../src/session/session';
import type { WorkbookState } from '../../src/session/state';
import { success } from '../../src/result';
import type { WorkbookModel } from '../../src/workbook/model';
import { library } from '../library';

export interface Desk {
  readonly session: Session;
  readonly workbook: MemoryWorkbook;
  readonly delivered: { readonly fileName: string; readonly model: WorkbookModel }[];
  readonly documents: { readonly fileName: string; readonly document: WordDocument }[];
  readonly remembered: Map<string, string>;
}

export function memoryOf(values: Map<string, string>): Memory {
  return { get: (key) => values.get(key), set: (key, value) => void values.set(key, value) };
}

export function deskOn(change: Partial<SessionContext> = {}): Desk {
  const workbook = memoryWorkbook(browserPlatform);
  const delivered: Desk['delivered'] = [];
  const documents: Desk['documents'] = [];
  const remembered = new Map<string, string>();
  const session = createSession({
    library,
    workbook,
    deliver: (fileName, model) => {
      delivered.push({ fileName, model });
      return Promise.resolve(success(undefined));
    },
    deliverDocument: (fileName, document) => {
      documents.push({ fileName, document });
      return Promise.resolve(success(undefined));
    },
    place: 'excel',
    today: () => '2026-11-10',
    now: () => '2026-11-13T08:30:00Z',
    memory: memoryOf(remembered),
    pause: () => Promise.resolve(),
    ...change,
  });
  return { session, workbook, delivered, documents, remembered };
}

export const SO_Y_TE = { planId: '224-2025', agencyId: 'so-y-te', periodId: '2026-11' } as const;

/** A session with Sở Y tế's empty workbook of November laid out. */
export async function laidOut(change: Partial<SessionContext> = {}): Promise<Desk> {
  const desk = deskOn(change);
  await desk.session.open();
  await desk.session.layOut(SO_Y_TE);
  return desk;
}

/** The report, which must be there. */
export function reportOf({ session }: Desk): Extract<WorkbookState, { kind: 'report' }> {
  const { workbook } = session.state();
  if (workbook.kind !== 'report') throw new Error(`No report: ${JSON.stringify(session.state())}`);
  return workbook;
}

export const MEASURE = '224-2025/I/3#1';
export const TASK = '224-2025/II/33';

export const noticeOf = ({ session }: Desk): string => session.state().notice?.text ?? '';
export const codesOf = (desk: Desk): string[] => reportOf(desk).overview.findings.map(({ code }) => code);
export const keysOf = (desk: Desk, code: string): string[] =>
  reportOf(desk).overview.findings.flatMap((finding) => (finding.code === code ? [finding.key] : []));

export const missing = (): never => {
  throw new Error('Nothing was handed over');
};

/** Words an officer typed straight into the sheet. */
export async function typeInto(desk: Desk, rowId: string, field: 'numerator' | 'result', value: string): Promise<void> {
  const place = reportOf(desk).checked.reading.locate(rowId, field);
  if (!place) throw new Error(`No cell for ${rowId} ${field}`);
  await desk.workbook.put([{ ...place, value }]);
  await desk.session.check();
}

/** Everything a report needs so that nothing of severity lỗi is left. */
export async function fillIn(desk: Desk): Promise<void> {
  await desk.session.enter(MEASURE, 'numerator', '85');
  await desk.session.enter(MEASURE, 'denominator', '100');
  await desk.session.enter(TASK, 'percent', '40%');
}
