/** The pane as a page of its own: files opened and downloaded, the workbook in memory. Wiring only. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { config } from 'zod/v4/core';
import { screenChoice } from '../session/screen';
import { App } from './App';
import { localDay } from './localDay';
import { rememberedIn } from './memory';
import { mountPoint } from './mountPoint';
import type { Opening } from './opened';
import { saveXlsx } from './saveFile';
import { unsavedWork } from './unsavedWork';

// The page's policy forbids text to become code; zod must not try, and that is settled before a schema is made.
config({ jitless: true });

const memory = rememberedIn(() => window.localStorage);
const reload = (): void => window.location.reload();

async function open(): Opening {
  const [{ openSession }, { browserFiles }, { memoryWorkbook }, { browserPlatform }] = await Promise.all([
    import('./openSession'),
    import('./browserFiles'),
    import('../hosts/xlsx/memoryWorkbook'),
    import('../hosts/xlsx/read/browserPlatform'),
  ]);
  const workbook = memoryWorkbook(browserPlatform);
  const unsaved = await unsavedWork(workbook);
  window.addEventListener('beforeunload', (event) => {
    if (unsaved.isThere()) event.preventDefault();
  });
  return openSession(
    {
      workbook,
      place: 'browser',
      memory,
      today: () => localDay(new Date()),
      now: () => new Date().toISOString(),
      deliver: async (fileName, model) => {
        const { writeXlsx } = await import('../hosts/xlsx/write/writeXlsx');
        saveXlsx(fileName, await writeXlsx(model));
        unsaved.delivered(model);
        return { ok: true, value: undefined };
      },
    },
    (session) => browserFiles(session, workbook, unsaved, reload),
  );
}

createRoot(mountPoint()).render(
  <StrictMode>
    <App opening={open()} choice={screenChoice('start')} memory={memory} reload={reload} />
  </StrictMode>,
);
