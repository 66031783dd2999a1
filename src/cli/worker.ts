/** The program of a worker thread of the command line: reads one file after the other for the crew. Wires the host. */
import { createHash } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import { nodePlatform } from '../hosts/ooxml/nodePlatform';
import { readXlsx } from '../hosts/xlsx/read/readXlsx';
import { answering } from '../workflows/consolidate/answer';

const port = parentPort;
if (!port) throw new Error('This program runs as a worker thread');
const take = answering(
  {
    readWorkbook: (bytes, options) => readXlsx(bytes, nodePlatform, options),
    // At once: a hash that is waited for costs thousands of files a fifth of their time.
    sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  },
  (message) => {
    port.postMessage(message);
  },
);
// A mistake of ours ends the thread, and the crew learns of it.
port.on('message', (message) => void take(message));
