/** Files that are made in Excel's pane, and how they come to the officer. Wiring only. */
import { canDownload } from '../hosts/excel/addin';
import { failure, success, type Result } from '../result';
import type { MadeFile } from '../session/consolidation/views';
import type { WordDocument } from '../session/session';
import type { WorkbookModel } from '../workbook/model';
import type { Refusal } from '../workbook/refusal';
import { base64Of } from './base64';
import { loaded } from './loaded';
import { saveBytes } from './saveFile';

/** A workbook of its own, in a new window of Excel. */
export async function deliver(_fileName: string, model: WorkbookModel): Promise<Result<void, Refusal>> {
  const writing = await loaded(
    Promise.all([import('../hosts/xlsx/write/writeXlsx'), import('../hosts/excel/newWorkbook')]),
  );
  if (!writing.ok) return writing;
  const [{ writeXlsx }, { openWindow }] = writing.value;
  return openWindow(base64Of(await writeXlsx(model)));
}

/** Written by a worker; Excel's pane does not say whether a download came to anything. */
export async function deliverDocument(fileName: string, document: WordDocument): Promise<Result<void, Refusal>> {
  if (!canDownload()) return failure({ code: 'no-download' });
  const part = await loaded(import('./writeDocument'));
  if (!part.ok) return part;
  const written = await part.value.writeDocument(document);
  return written.ok ? download(fileName, written.value) : written;
}

function download(fileName: string, bytes: Uint8Array): Result<void, Refusal> {
  if (!canDownload()) return failure({ code: 'no-download' });
  saveBytes(fileName, bytes);
  return success(undefined);
}

/** What was made of a consolidation: a workbook is opened, anything else downloaded. */
export async function handOver({ fileName, bytes }: MadeFile): Promise<Result<void, Refusal>> {
  if (!fileName.endsWith('.xlsx')) return download(fileName, bytes);
  const part = await loaded(import('../hosts/excel/newWorkbook'));
  return part.ok ? part.value.openWindow(base64Of(bytes)) : part;
}
