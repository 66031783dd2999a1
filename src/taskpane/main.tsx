/** The pane in Excel, with the ribbon and the live checks, which run before it is opened. Wiring only. */
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { config } from 'zod/v4/core';
import { buttons, ribbonActions, type Button, type ButtonEvent } from '../commands/ribbon';
import { answerButtons, hasSet, isInExcel, loadWithWorkbook, officeTheme, showPane } from '../hosts/excel/addin';
import { screenChoice } from '../session/screen';
import type { ConsolidationDesk } from '../session/consolidationDesk';
import type { PlanDesk } from '../session/planDesk';
import type { Session } from '../session/session';
import { failure, success, type Result } from '../result';
import type { OpenWorkbook } from '../workbook/port';
import type { Refusal } from '../workbook/refusal';
import type { Library, TemplateTexts } from '../workflows/library';
import { App } from './App';
import { deliver, deliverDocument, handOver } from './excelFiles';
import { loaded } from './loaded';
import { localDay } from '../workflows/localDay';
import { rememberedIn } from './memory';
import { mountPoint } from './mountPoint';
import type { Opening } from './opened';
import { pause } from './pause';
import { latePart } from './plan/latePart';
import { NoExcelPage } from './shell/NoExcelPage';
import type { Look } from './shell/theme';
import { cannotStart, noExcel, type NoExcel } from './texts/shell';

// The page's policy forbids text to become code; zod must not try, and that is settled before a schema is made.
config({ jitless: true });

const memory = rememberedIn(() => window.localStorage);
const today = () => localDay(new Date());
const now = () => new Date().toISOString();
const choice = screenChoice('start');
const root = createRoot(mountPoint());

/** Why the page cannot work here, if it cannot. */
async function missing(): Promise<NoExcel | undefined> {
  if (!(await isInExcel())) return 'not-in-excel';
  return hasSet('ExcelApi', '1.9') ? undefined : 'too-old';
}

async function open(): Opening {
  const parts = await loaded(Promise.all([import('./openSession'), import('../hosts/excel/excelWorkbook')]));
  if (!parts.ok) return failure([cannotStart.partMissing]);
  const [{ openSession }, { excelWorkbook }] = parts.value;
  const workbook = excelWorkbook((milliseconds) => new Promise((resume) => setTimeout(resume, milliseconds)));
  const opened = await openSession(
    {
      workbook,
      place: 'excel',
      memory,
      today,
      now,
      pause,
      deliver,
      deliverDocument,
    },
    (session, library, templates) => ({
      plans: latePart(() => openPlanDesk(library, workbook)),
      consolidation: latePart(() => openConsolidationDesk(session, library, templates)),
    }),
  );
  if (opened.ok) checkFromTheStart(opened.value.session);
  return opened;
}

async function openPlanDesk(library: Library, workbook: OpenWorkbook): Promise<Result<PlanDesk, Refusal>> {
  const parts = await loaded(
    Promise.all([
      import('../session/planDesk'),
      import('../hosts/xlsx/read/readXlsx'),
      import('../hosts/ooxml/browserPlatform'),
      import('../hosts/ooxml/limits'),
    ]),
  );
  if (!parts.ok) return parts;
  const [{ planDesk }, { readXlsx }, { browserPlatform }, { defaultLimits }] = parts.value;
  return success(
    planDesk({
      library,
      place: 'excel',
      deliver,
      pause,
      largest: defaultLimits.fileBytes,
      readXlsx: (bytes) => readXlsx(bytes, browserPlatform),
      readDocx: async (bytes, file) => {
        const part = await loaded(import('../hosts/docx/read/readDocx'));
        return part.ok ? part.value.readDocx(bytes, file) : part;
      },
      readOpen: () => workbook.read(),
      saveText: undefined,
    }),
  );
}

async function openConsolidationDesk(
  session: Session,
  library: Library,
  templates: TemplateTexts,
): Promise<Result<ConsolidationDesk, Refusal>> {
  const parts = await loaded(
    Promise.all([
      import('./openConsolidation'),
      import('../hosts/xlsx/memoryWorkbook'),
      import('../hosts/ooxml/browserPlatform'),
    ]),
  );
  if (!parts.ok) return parts;
  const [{ openConsolidation }, { memoryWorkbook }, { browserPlatform }] = parts.value;
  const blankWorkbook = () => memoryWorkbook(browserPlatform);
  const context = { library, place: 'excel', memory, today, now, pause, blankWorkbook, handOver } as const;
  return success(openConsolidation(session, templates, context));
}

/** A workbook that holds a report brings the add-in with it from now on; any other is left unmarked. */
function checkFromTheStart(session: Session): void {
  const stop = session.subscribe(() => {
    if (session.state().workbook.kind !== 'report') return;
    stop();
    // Where Office refuses, checks begin when the pane is opened.
    if (hasSet('SharedRuntime', '1.1')) loadWithWorkbook().catch(() => undefined);
  });
}

/** Buttons are answered from the first moment; what is pressed before all is loaded waits for it. */
function answerRibbon(opening: Opening): void {
  const actions = opening.then(
    (opened) => (opened.ok ? ribbonActions(opened.value.session, choice, showPane) : undefined),
    // The pane says why.
    () => undefined,
  );
  const answer = async (button: Button, event: ButtonEvent): Promise<void> => {
    const action = (await actions)?.[button];
    if (action) return action(event);
    try {
      await showPane();
    } finally {
      event.completed();
    }
  };
  const answers = buttons.map((button) => [button, (event: ButtonEvent) => void answer(button, event)] as const);
  answerButtons(Object.fromEntries(answers));
}

async function start(): Promise<void> {
  const here = missing();
  const opening: Opening = here.then((reason) => (reason === undefined ? open() : failure([noExcel.reasons[reason]])));
  const show = (content: ReactNode): void => root.render(<StrictMode>{content}</StrictMode>);
  const pane = (officeLook?: Look): ReactNode => (
    <App
      opening={opening}
      choice={choice}
      memory={memory}
      officeLook={officeLook}
      reload={() => window.location.reload()}
    />
  );
  // The frame is there before Office has answered.
  show(pane());
  const reason = await here;
  if (reason === undefined) {
    answerRibbon(opening);
    show(pane(officeTheme()));
  } else {
    show(<NoExcelPage reason={reason} memory={memory} />);
  }
}

// Where office.js did not come, the page itself says so.
if ('Office' in window) void start();
