/** A consolidation's desk with the genuine room behind it, on this very thread; and files as browsers hand them over. */
import { writeBrief } from '../../../src/hosts/docx/write/writeBrief';
import { writeLetter } from '../../../src/hosts/docx/write/writeLetter';
import { writeReport } from '../../../src/hosts/docx/write/writeReport';
import { browserPlatform } from '../../../src/hosts/ooxml/browserPlatform';
import { memoryWorkbook } from '../../../src/hosts/xlsx/memoryWorkbook';
import { ownLimits } from '../../../src/hosts/xlsx/ownLimits';
import { readXlsx } from '../../../src/hosts/xlsx/read/readXlsx';
import { writeXlsx } from '../../../src/hosts/xlsx/write/writeXlsx';
import type { Entries } from '../../../src/entries/entries';
import { success } from '../../../src/result';
import type { ReceivedFile } from '../../../src/session/consolidation/calls';
import { consolidationRoom } from '../../../src/session/consolidation/room';
import type { ConsolidationView, MadeFile } from '../../../src/session/consolidation/views';
import type { ConsolidationDesk, ConsolidationDeskContext } from '../../../src/session/consolidationDesk';
import { createConsolidationDesk } from '../../../src/session/createConsolidationDesk';
import { computeFigures } from '../../../src/figures/figures';
import { layOutWorkbook } from '../../../src/layout/workbook';
import { sampleEntries } from '../../../src/workflows/sample/sampleEntries';
import { hashEntries } from '../../../src/workflows/stamp';
import { library, scopeOfPlan, templates } from '../../library';
import { inThread, timer } from '../../workflows/consolidate/inThread';
import { memoryOf } from '../desk';

export interface Receiving {
  readonly desk: ConsolidationDesk;
  readonly handedOver: MadeFile[];
  readonly remembered: Map<string, string>;
}

export function receivingDesk(change: Partial<ConsolidationDeskContext> = {}): Receiving {
  const handedOver: MadeFile[] = [];
  const remembered = new Map<string, string>();
  const desk = createConsolidationDesk({
    library,
    place: 'browser',
    memory: memoryOf(remembered),
    today: () => '2026-11-16',
    now: () => '2026-11-16T02:00:00Z',
    pause: () => Promise.resolve(),
    blankWorkbook: () => memoryWorkbook(browserPlatform),
    openRoom: (about, onProgress) =>
      consolidationRoom(
        {
          templates,
          crew: { workers: 2, milliseconds: 20_000, spawn: inThread, timer },
          largest: ownLimits.fileBytes,
          readReport: (bytes) => readXlsx(bytes, browserPlatform),
          readOwn: (bytes) => readXlsx(bytes, browserPlatform, { limits: ownLimits }),
          writeXlsx,
          writeLetter,
          writeReport,
          writeBrief,
        },
        about,
        onProgress,
      ),
    handOver: (file) => {
      handedOver.push(file);
      return Promise.resolve(success(undefined));
    },
    start: { planId: '224-2025', periodId: '2026-11' },
    ...change,
  });
  return { desk, handedOver, remembered };
}

export const received = (path: string, bytes: Uint8Array | string, lastModified = 0): ReceivedFile => {
  const content = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  return {
    path,
    file: {
      size: content.length,
      lastModified,
      arrayBuffer: () => Promise.resolve(new Uint8Array(content).buffer),
    },
  };
};

interface ReportOptions {
  readonly periodId?: string;
  readonly path?: string;
  readonly change?: (entries: Entries) => Entries;
  readonly sending?: number;
  /** The instant the report was made. */
  readonly time?: string;
}

/** The report of an agency, made as an officer makes it. */
export async function reportFile(agencyId: string, options: ReportOptions = {}): Promise<ReceivedFile> {
  const { periodId = '2026-11', path, change, sending = 1 } = options;
  const { time = `2026-11-13T0${sending}:00:00Z` } = options;
  const scope = scopeOfPlan('224-2025', agencyId, periodId);
  const sample = sampleEntries(scope, 1);
  const entries = change ? change(sample) : sample;
  const stamp = { sending, time, hash: await hashEntries(entries) };
  const model = layOutWorkbook(scope, entries, computeFigures(scope, entries), { stamp });
  return received(path ?? `${agencyId}.xlsx`, await writeXlsx(model), Date.parse(time));
}

/** What the desk shows, which must be there. */
export function viewOf(desk: ConsolidationDesk): ConsolidationView {
  const { view } = desk.state();
  if (!view) throw new Error(`Nothing is shown: ${JSON.stringify(desk.state())}`);
  return view;
}
