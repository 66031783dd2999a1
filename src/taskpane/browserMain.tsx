/** The pane as a page of its own: files opened and downloaded, the workbook in memory. Wiring only. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { config } from 'zod/v4/core';
import { failure, success } from '../result';
import { screenChoice } from '../session/screen';
import type { MadeFile } from '../session/consolidation/views';
import type { SessionContext } from '../session/session';
import { App } from './App';
import { loaded } from './loaded';
import { localDay } from '../workflows/localDay';
import { rememberedIn } from './memory';
import { mountPoint } from './mountPoint';
import type { Opening } from './opened';
import { pause } from './pause';
import { latePart } from './plan/latePart';
import { saveBytes, saveJson, saveXlsx } from './saveFile';
import { cannotStart } from './texts/shell';
import { unsavedWork } from './unsavedWork';

// The page's policy forbids text to become code; zod must not try, and that is settled before a schema is made.
config({ jitless: true });

const memory = rememberedIn(() => window.localStorage);
const today = () => localDay(new Date());
const now = () => new Date().toISOString();
const reload = (): void => window.location.reload();

async function open(): Opening {
  const parts = await loaded(
    Promise.all([
      import('./openSession'),
      import('./browserFiles'),
      import('../hosts/xlsx/memoryWorkbook'),
      import('../hosts/xlsx/read/readXlsx'),
      import('../hosts/ooxml/browserPlatform'),
      import('../hosts/ooxml/limits'),
    ]),
  );
  if (!parts.ok) return failure([cannotStart.partMissing]);
  const [{ openSession }, { browserFiles }, { memoryWorkbook }, { readXlsx }, { browserPlatform }, { defaultLimits }] =
    parts.value;
  const workbook = memoryWorkbook(browserPlatform);
  const reader = { readFile: workbook.readFile, largest: defaultLimits.fileBytes };
  const unsaved = await unsavedWork(workbook);
  let isDecisionUnsaved = (): boolean => false;
  const deliver: SessionContext['deliver'] = async (fileName, model) => {
    const writing = await loaded(import('../hosts/xlsx/write/writeXlsx'));
    if (!writing.ok) return writing;
    saveXlsx(fileName, await writing.value.writeXlsx(model));
    unsaved.delivered(model);
    return success(undefined);
  };
  const deliverDocument: SessionContext['deliverDocument'] = async (fileName, document) => {
    const part = await loaded(import('./writeDocument'));
    if (!part.ok) return part;
    const written = await part.value.writeDocument(document);
    if (!written.ok) return written;
    saveBytes(fileName, written.value);
    return success(undefined);
  };
  const planReaders = {
    largest: defaultLimits.fileBytes,
    readXlsx: (bytes: Uint8Array) => readXlsx(bytes, browserPlatform),
    readDocx: async (bytes: Uint8Array, file: string) => {
      const part = await loaded(import('../hosts/docx/read/readDocx'));
      return part.ok ? part.value.readDocx(bytes, file) : part;
    },
    readOpen: () => workbook.read(),
  };
  const opening = openSession(
    {
      workbook,
      place: 'browser',
      memory,
      today,
      now,
      pause,
      deliver,
      deliverDocument,
    },
    (session, library, templates) => ({
      files: browserFiles(session, reader, unsaved, reload),
      plans: latePart(async () => {
        const late = await loaded(import('../session/planDesk'));
        if (!late.ok) return late;
        const context = { library, place: 'browser', deliver, pause, saveText: saveJson, ...planReaders } as const;
        return success(late.value.planDesk(context));
      }),
      consolidation: latePart(async () => {
        const late = await loaded(import('./openConsolidation'));
        if (!late.ok) return late;
        const handOver = ({ fileName, bytes }: MadeFile) => {
          saveBytes(fileName, bytes);
          return Promise.resolve(success(undefined));
        };
        const blankWorkbook = () => memoryWorkbook(browserPlatform);
        const context = { library, place: 'browser', memory, today, now, pause, blankWorkbook, handOver } as const;
        return success(late.value.openConsolidation(session, templates, context));
      }),
    }),
  );
  window.addEventListener('beforeunload', (event) => {
    if (unsaved.isThere() || isDecisionUnsaved()) event.preventDefault();
  });
  const opened = await opening;
  isDecisionUnsaved = () => {
    const consolidation = opened.ok ? opened.value.consolidation.current()?.state() : undefined;
    return consolidation?.isUnsaved === true || consolidation?.entering !== undefined;
  };
  return opened;
}

createRoot(mountPoint()).render(
  <StrictMode>
    <App opening={open()} choice={screenChoice('start')} memory={memory} reload={reload} />
  </StrictMode>,
);
