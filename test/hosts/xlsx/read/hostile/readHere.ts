/** Reads one hostile file as any face would, all limits on, and prints what came of it and what it cost: NAME PATH CLOCK. */
import { existsSync, readFileSync } from 'node:fs';
import { nodePlatform } from '../../../../../src/hosts/ooxml/nodePlatform';
import type { Platform } from '../../../../../src/hosts/ooxml/platform';
import { readXlsx } from '../../../../../src/hosts/xlsx/read/readXlsx';
import { hostileFiles } from './hostileFiles';
import { judge } from './judge';

const KIBIBYTES = 1024;

const [name = '', path = '', clock = ''] = process.argv.slice(2);
const file = hostileFiles.get(name);
if (!file) throw new Error(`No such file: ${name}`);
const { inflate, crc32 } = nodePlatform;
const platform: Platform = clock === 'without a clock' ? { inflate, crc32 } : nodePlatform;

const bytes = new Uint8Array(readFileSync(path));
const start = performance.now();
const result = readXlsx(bytes, platform);
const milliseconds = performance.now() - start;
const megabytes = peakKibibytes() / KIBIBYTES;
process.stdout.write(JSON.stringify({ ...judge(file, result), milliseconds, megabytes }));

/** Of this process alone: on Linux what the system tells of resources begins with the most its parent held. */
function peakKibibytes(): number {
  const status = '/proc/self/status';
  const own = existsSync(status) ? /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(status, 'utf8'))?.[1] : undefined;
  return own === undefined ? process.resourceUsage().maxRSS : Number(own);
}
