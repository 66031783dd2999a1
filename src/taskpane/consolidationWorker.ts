/** The program of the worker in which consolidations are done: the room behind the desk, and its crew. Wiring only. */
import { config } from 'zod/v4/core';
import { writeBrief } from '../hosts/docx/write/writeBrief';
import { writeLetter } from '../hosts/docx/write/writeLetter';
import { writeReport } from '../hosts/docx/write/writeReport';
import { browserPlatform } from '../hosts/ooxml/browserPlatform';
import { ownLimits } from '../hosts/xlsx/ownLimits';
import { readXlsx } from '../hosts/xlsx/read/readXlsx';
import { writeXlsx } from '../hosts/xlsx/write/writeXlsx';
import { answerFrom } from '../session/consolidation/remoteRoom';
import { consolidationRoom } from '../session/consolidation/room';
import { asCrewman } from './workers';

// As in the pages: text never becomes code.
config({ jitless: true });

/** From its bytes to its submission; a file that takes longer becomes a line of the ledger. */
const LONGEST_MILLISECONDS = 10_000;
/** One core is left to the page. */
const CREW = Math.max(1, Math.min(4, navigator.hardwareConcurrency - 1));

answerFrom(
  ({ templates, about }, onProgress) =>
    consolidationRoom(
      {
        templates,
        crew: {
          workers: CREW,
          milliseconds: LONGEST_MILLISECONDS,
          spawn: () => asCrewman(new Worker(new URL('./readingWorker.ts', import.meta.url))),
          timer: (milliseconds, call) => {
            const id = setTimeout(call, milliseconds);
            return () => clearTimeout(id);
          },
        },
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
  {
    post: (message) => self.postMessage(message),
    onMessage: (take) => {
      self.onmessage = ({ data }: MessageEvent<unknown>) => take(data);
    },
  },
);
