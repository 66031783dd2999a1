/** The program of a worker thread of the command line: reads one file after the other for the crew. Wires the host. */
import { parentPort } from 'node:worker_threads';
import { nodePlatform } from '../hosts/ooxml/nodePlatform';
import { readXlsx } from '../hosts/xlsx/read/readXlsx';
import { answering } from '../workflows/consolidate/answer';

const port = parentPort;
if (!port) throw new Error('This program runs as a worker thread');
const take = answering(
  (bytes) => readXlsx(bytes, nodePlatform),
  (message) => {
    port.postMessage(message);
  },
);
// A mistake of ours ends the thread, and the crew learns of it.
port.on('message', (message) => void take(message));
