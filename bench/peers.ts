/**
 * Other readers of .xlsx files, each made to give every cell of every sheet as a value. They are no dependencies of ours:
 * bench/peers/ names their versions, and they are installed into build/peers when they are first measured.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readXlsx as hucre } from 'hucre/xlsx';

export interface Peer {
  readonly name: string;
  /** Reads a workbook and gives the number of cells it found a value in. */
  readonly read: (bytes: Buffer) => number | Promise<number>;
}

/** The bundle stands in build/. */
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const NAMED = join(root, 'bench/peers');
const INSTALLED = join(root, 'build/peers');
const NAMING = ['package.json', 'package-lock.json', '.npmrc', 'bring.mjs'];

/** Those that can be had on this machine, and the names of those that cannot. */
export async function loadPeers(): Promise<{ readonly peers: readonly Peer[]; readonly missing: readonly string[] }> {
  const isReady = install();
  const peers: Peer[] = [{ name: 'hucre', read: readByHucre }];
  const missing: string[] = [];
  for (const [name, loader] of loaders) {
    const read = isReady ? await loader().catch(() => undefined) : undefined;
    if (read) peers.push({ name, read });
    else missing.push(name);
  }
  return { peers, missing };
}

function install(): boolean {
  const lock = join(INSTALLED, 'package-lock.json');
  const isSame = existsSync(lock) && readFileSync(lock).equals(readFileSync(join(NAMED, 'package-lock.json')));
  mkdirSync(INSTALLED, { recursive: true });
  for (const name of NAMING) copyFileSync(join(NAMED, name), join(INSTALLED, name));
  if (isSame && existsSync(join(INSTALLED, 'node_modules'))) return true;
  const npm = spawnSync('npm ci --ignore-scripts --loglevel=error', { cwd: INSTALLED, shell: true, encoding: 'utf8' });
  if (npm.status !== 0) process.stderr.write(npm.stderr);
  return npm.status === 0;
}

async function load(name: string): Promise<unknown> {
  const { bring } = (await import(/* webpackIgnore: true */ pathToFileURL(join(INSTALLED, 'bring.mjs')).href)) as {
    bring: (name: string) => unknown;
  };
  return bring(name);
}

const loaders: readonly (readonly [string, () => Promise<Peer['read']>])[] = [
  ['exceljs', loadExceljs],
  ['@e965/xlsx', loadSheetJs],
  ['read-excel-file', loadReadExcelFile],
  ['@sheetkit/node (native)', loadSheetkit],
];

const countFilled = (rows: Iterable<Iterable<unknown>>): number => {
  let filled = 0;
  for (const row of rows) for (const value of row) if (value !== null && value !== undefined) filled += 1;
  return filled;
};

async function readByHucre(bytes: Buffer): Promise<number> {
  const { sheets } = await hucre(bytes);
  return sheets.reduce((sum, { rows }) => sum + countFilled(rows), 0);
}

interface Exceljs {
  readonly Workbook: new () => {
    readonly xlsx: { load(bytes: Buffer): Promise<unknown> };
    eachSheet(
      visit: (sheet: {
        eachRow(visit: (row: { eachCell(visit: (cell: ExceljsCell) => void): void }) => void): void;
      }) => void,
    ): void;
  };
}

interface ExceljsCell {
  readonly type: number;
  readonly value: unknown;
}

/** The type of a cell under a merged one. */
const MERGED = 1;

async function loadExceljs(): Promise<Peer['read']> {
  const { Workbook } = (await load('exceljs')) as Exceljs;
  return async (bytes) => {
    const workbook = new Workbook();
    await workbook.xlsx.load(bytes);
    let filled = 0;
    workbook.eachSheet((sheet) =>
      sheet.eachRow((row) =>
        row.eachCell(({ type, value }) => {
          if (type !== MERGED && value !== null) filled += 1;
        }),
      ),
    );
    return filled;
  };
}

interface SheetJs {
  readonly read: (
    bytes: Buffer,
    options: object,
  ) => { readonly Sheets: Readonly<Record<string, { readonly '!data'?: readonly (readonly { v?: unknown }[])[] }>> };
}

async function loadSheetJs(): Promise<Peer['read']> {
  const { read } = (await load('@e965/xlsx')) as SheetJs;
  // As fast as it can: rows of cells (those without any are left out), and nothing but values.
  const options = { dense: true, cellFormula: false, cellHTML: false, cellText: false };
  return (bytes) => {
    const sheets = Object.values(read(bytes, options).Sheets);
    return sheets.reduce((sum, { '!data': rows = [] }) => sum + countFilled(Object.values(rows).map(valuesOf)), 0);
  };
}

const valuesOf = (cells: readonly { v?: unknown }[]): unknown[] => cells.map(({ v }) => v);

type ReadExcelFile = (bytes: Buffer) => Promise<readonly { readonly data: readonly (readonly unknown[])[] }[]>;

async function loadReadExcelFile(): Promise<Peer['read']> {
  const { default: read } = (await load('read-excel-file/node')) as { default: ReadExcelFile };
  return async (bytes) => (await read(bytes)).reduce((sum, { data }) => sum + countFilled(data), 0);
}

interface Sheetkit {
  readonly Workbook: {
    openBufferSync(bytes: Buffer): {
      readonly sheetNames: readonly string[];
      getRows(sheet: string): readonly { readonly cells: readonly object[] }[];
    };
  };
}

/** Of the package the registry has only what is compiled, for Linux: its calls are those its JavaScript half makes. */
async function loadSheetkit(): Promise<Peer['read']> {
  const { Workbook } = (await load('@sheetkit/node-linux-x64-gnu')) as Sheetkit;
  return (bytes) => {
    const workbook = Workbook.openBufferSync(bytes);
    const rows = workbook.sheetNames.flatMap((name) => workbook.getRows(name));
    return rows.reduce((sum, { cells }) => sum + cells.length, 0);
  };
}
