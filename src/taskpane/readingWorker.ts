/** The program of a worker of the crew: reads one file after the other. Wiring only. */
import { config } from 'zod/v4/core';
import { browserPlatform } from '../hosts/ooxml/browserPlatform';
import { readXlsx } from '../hosts/xlsx/read/readXlsx';
import { answering } from '../workflows/consolidate/answer';
import { sha256 } from '../workflows/sha256';

// As in the pages: text never becomes code.
config({ jitless: true });

const take = answering(
  { readWorkbook: (bytes, options) => readXlsx(bytes, browserPlatform, options), sha256 },
  (message) => self.postMessage(message),
);
// A mistake of ours ends the worker, and the crew learns of it.
self.onmessage = ({ data }: MessageEvent<unknown>) => void take(data);
self.onunhandledrejection = ({ reason }) => self.reportError(reason);
