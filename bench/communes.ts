/**
 * A country of communes for the measurements of scale: the demo city's templates with as many communes in the directory as
 * are asked for, and the report each of them would send. Kept in the system's temporary folder, by what they are made of
 * and what a report looks like: reports of an earlier form would be measured as if they were today's.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTemplates } from '../src/cli/templates';
import { parseDirectory } from '../src/plan/parse';
import type { Agency, Directory } from '../src/plan/directory';
import { loadLibrary } from '../src/workflows/library';
import { reportFileName } from '../src/workflows/makeWorkbook';
import { reportBytes, scopesOf } from './corpus';

const PROVINCE = 'can-tho';
const GROUP = 'ubnd-xa-phuong';
const JOBS = 2;

const own = join(dirname(fileURLToPath(import.meta.url)), '../templates');

export interface Communes {
  readonly templates: string;
  readonly reports: string;
}

/** As many communes, and a report of each. A commune's report is the same whatever their number, and made once. */
export async function makeCommunes(count: number): Promise<Communes> {
  const texts = readTemplates(own, PROVINCE);
  const made = createHash('sha256')
    .update(JSON.stringify(texts))
    .update(await oneReport(texts))
    .digest('hex')
    .slice(0, 8);
  const folder = join(tmpdir(), `phuluc-communes-${made}`, String(count));
  const communes = { templates: join(folder, 'templates'), reports: join(folder, 'reports') };
  if (!existsSync(communes.templates)) {
    writeTemplates(texts, count, join(folder, 'new'));
    renameSync(join(folder, 'new'), communes.templates);
  }
  const all = join(folder, '../all');
  for (const each of [all, communes.reports]) mkdirSync(each, { recursive: true });
  if (readdirSync(communes.reports).length < count) {
    const args = [communes.templates, all, communes.reports];
    await Promise.all(Array.from({ length: JOBS }, (_, job) => inOwnProcess([...args, job])));
  }
  return communes;
}

async function oneReport(texts: ReturnType<typeof readTemplates>): Promise<Uint8Array> {
  const library = loadLibrary(texts);
  const scope = library.ok ? scopesOf(library.value)[0] : undefined;
  if (!library.ok || !scope) throw new Error('The templates do not load: run npm test');
  return reportBytes(library.value, scope, 1);
}

function writeTemplates(texts: ReturnType<typeof readTemplates>, count: number, folder: string): void {
  const directory = parseDirectory(texts.directory.text, texts.directory.file);
  if (!directory.ok) throw new Error('The directory does not load: run npm test');
  const province = join(folder, PROVINCE);
  mkdirSync(province, { recursive: true });
  for (const { file, text } of texts.plans) writeFileSync(join(province, file.slice(file.lastIndexOf('/') + 1)), text);
  writeFileSync(join(province, 'agencies.json'), JSON.stringify(withCommunes(directory.value, count)));
  writeFileSync(join(folder, 'holidays.json'), texts.holidays.text);
}

/** The directory's own communes first, then their likes; no more than are asked for. */
function withCommunes(directory: Directory, count: number): Directory {
  const members = directory.groups.find(({ id }) => id === GROUP)?.members ?? [];
  const known = directory.agencies.filter(({ id, kind }) => kind === 'commune' && members.includes(id));
  const [example] = known;
  if (!example || count < known.length) throw new Error(`Not fewer than ${known.length} communes`);
  const more = Array.from({ length: count - known.length }, (_, n) => likeness(example, n + 1));
  return {
    ...directory,
    agencies: [...directory.agencies, ...more],
    groups: directory.groups.map((group) =>
      group.id === GROUP ? { ...group, members: [...members, ...more.map(({ id }) => id)] } : group,
    ),
  };
}

const likeness = (example: Agency, n: number): Agency => ({
  ...example,
  id: `xa-${n}`,
  name: `Ủy ban nhân dân xã Số ${n}`,
  shortName: 'Ủy ban nhân dân xã',
  aliases: [`UBND xã Số ${n}`],
  letterhead: ['ỦY BAN NHÂN DÂN', `XÃ SỐ ${n}`],
  place: `Số ${n}`,
  code: String(40_000 + n),
});

/** Every second file is made by the other process. */
function inOwnProcess(args: readonly (string | number)[]): Promise<void> {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), MAKING, ...args.map(String)], {
    stdio: 'inherit',
  });
  return new Promise((resolve, reject) =>
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error('The reports cannot be made')))),
  );
}

/** The argument by which a process of its own is told to make reports. */
export const MAKING = 'make-communes';

/**
 * @param all where every report made is kept; `reports` is to hold those of these templates
 * @param job which of the processes this is
 */
export async function makeReports([
  templates = '',
  all = '',
  reports = '',
  job = '',
]: readonly string[]): Promise<void> {
  const library = loadLibrary(readTemplates(templates, PROVINCE));
  if (!library.ok) throw new Error('The templates made do not load');
  const scopes = scopesOf(library.value).filter(({ agency }) => agency.kind === 'commune');
  for (const [n, scope] of scopes.entries()) {
    const name = reportFileName(scope);
    if (n % JOBS !== Number(job) || existsSync(join(reports, name))) continue;
    const kept = join(all, name);
    if (!existsSync(kept)) {
      writeFileSync(`${kept}.new`, await reportBytes(library.value, scope, 1 + n));
      renameSync(`${kept}.new`, kept);
    }
    linkSync(kept, join(reports, name));
  }
}
