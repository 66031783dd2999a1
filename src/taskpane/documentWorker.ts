/** The program of a worker that writes one Word document: the library it needs is large, and the page is not to wait. Wiring only. */
import { writeBrief } from '../hosts/docx/write/writeBrief';
import { writeReport } from '../hosts/docx/write/writeReport';
import type { WordDocument } from '../session/session';

const write = (document: WordDocument): Promise<Uint8Array> =>
  document.kind === 'report' ? writeReport(document.report) : writeBrief(document.brief);

self.onmessage = ({ data }: MessageEvent<WordDocument>) => void write(data).then((bytes) => self.postMessage(bytes));
// A mistake of ours ends the worker, and the page learns of it.
self.onunhandledrejection = ({ reason }) => self.reportError(reason);
