/**
 * LibreOffice as a judge: it opens what we write, recalculates every formula and prints. Left alone it keeps a file's
 * cached values, and comparing those proves nothing; so it is told to recalculate, and every run proves itself on a probe
 * of which the cached value is wrong.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeXlsx } from '../../src/hosts/xlsx/write/writeXlsx';
import { describeWith, findProgram } from './judge';
import { zipParts } from './zipParts';

const soffice = findProgram('soffice');
const pdftoppm = findProgram('pdftoppm');
const pdftotext = findProgram('pdftotext');

export const describeWithLibreOffice = describeWith('LibreOffice (soffice)', soffice !== undefined);
export const describeWithPdf = describeWith(
  'LibreOffice (soffice) and poppler (pdftoppm, pdftotext)',
  soffice !== undefined && pdftoppm !== undefined && pdftotext !== undefined,
);

/** For jest: a start of LibreOffice takes seconds, on a busy machine many. */
export const LIBRE_OFFICE_TIMEOUT = 120_000;

/** 0 is "always" (Tools, Options, Calc, Formula, Recalculation on File Load). */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

const PROBE = 'recalculation-probe.xlsx';

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'phu-luc-judge-'));
}

/** Each run has a profile of its own, so that runs side by side do not wait for each other. */
function inOwnProfile(work: (start: (...args: readonly string[]) => void, user: string) => void): void {
  if (soffice === undefined) throw new Error('LibreOffice is missing');
  const profile = newFolder();
  const user = join(profile, 'user');
  const own = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  try {
    mkdirSync(user);
    writeFileSync(join(user, 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    work((...args) => void execFileSync(soffice, ['--headless', own, ...args], { stdio: 'pipe' }), user);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

function convert(files: readonly string[], format: string, outDir: string): void {
  inOwnProfile((start) => {
    start('--convert-to', format, '--outdir', outDir, ...files);
  });
}

/** Runs the Sub Main of a Basic module: what hands do in LibreOffice. A mistake in it ends it without a word. */
export function runBasic(module: string): void {
  const code = module.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  inOwnProfile((start, user) => {
    // The first start lays an empty module there, over any that is there.
    start('--terminate_after_init');
    writeFileSync(
      join(user, 'basic', 'Standard', 'Module1.xba'),
      `<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${code}</script:module>`,
    );
    start('macro:///Standard.Module1.Main');
  });
}

async function writeProbe(folder: string): Promise<string> {
  const path = join(folder, PROBE);
  const cells = [
    { column: 1, value: 1 },
    { column: 2, value: 2 },
    { column: 3, formula: 'A1+B1', value: 99 },
  ];
  const sheets = [{ name: 'Probe', columns: [], rows: [{ row: 1, cells }] }];
  writeFileSync(path, await writeXlsx({ sheets, names: [], properties: {}, title: 'Probe', activeSheet: 0 }));
  return path;
}

function assertRecalculated(path: string): void {
  const sheet = zipParts(readFileSync(path)).get('xl/worksheets/sheet1.xml') ?? '';
  const value = /<c r="C1".*?<v>(.*?)<\/v>/.exec(sheet)?.[1];
  if (value !== '3') throw new Error(`LibreOffice did not recalculate: 1 + 2 gave ${value ?? 'nothing'}`);
}

/** Opens each file, recalculates every formula and saves it as .xlsx under the same name in outDir. */
export async function recalculate(files: readonly string[], outDir: string): Promise<void> {
  const folder = newFolder();
  try {
    convert([await writeProbe(folder), ...files], 'xlsx', outDir);
    assertRecalculated(join(outDir, PROBE));
    rmSync(join(outDir, PROBE));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const named = (file: string, extension: string): string => `${basename(file, extname(file))}${extension}`;

/** Prints a workbook as LibreOffice would; the path of the PDF. */
export function toPdf(file: string, outDir: string): string {
  convert([file], 'pdf', outDir);
  return join(outDir, named(file, '.pdf'));
}

/** Prints several files in one start of LibreOffice; the paths of their PDFs. */
export function toPdfs(files: readonly string[], outDir: string): readonly string[] {
  convert(files, 'pdf', outDir);
  return files.map((file) => join(outDir, named(file, '.pdf')));
}

/** The pages of a PDF as pictures, in order of the pages; their paths. */
export function pdfToPng(pdf: string, outDir: string, dotsAnInch = 80): readonly string[] {
  if (pdftoppm === undefined) throw new Error('pdftoppm is missing');
  const stem = basename(pdf, '.pdf');
  execFileSync(pdftoppm, ['-png', '-r', String(dotsAnInch), pdf, join(outDir, stem)], { stdio: 'pipe' });
  return readdirSync(outDir)
    .filter((name) => name.startsWith(`${stem}-`) && name.endsWith('.png'))
    .sort()
    .map((name) => join(outDir, name));
}

export interface PdfWord {
  readonly text: string;
  /** Points from the page's left edge. */
  readonly from: number;
  readonly to: number;
}

/** The words of a PDF's first page and where they stand, in the order of its text. */
export function pdfWords(pdf: string): readonly PdfWord[] {
  if (pdftotext === undefined) throw new Error('pdftotext is missing');
  const page = execFileSync(pdftotext, ['-bbox', '-l', '1', pdf, '-'], { encoding: 'utf8' });
  return [...page.matchAll(/<word xMin="([\d.]+)" [^>]*xMax="([\d.]+)"[^>]*>([^<]*)</g)].map(([, from, to, text]) => ({
    text: text!,
    from: Number(from),
    to: Number(to),
  }));
}

/** The words of a PDF, a string a page. */
export function pdfToText(pdf: string): readonly string[] {
  if (pdftotext === undefined) throw new Error('pdftotext is missing');
  const pages = execFileSync(pdftotext, ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f');
  return pages.slice(0, -1);
}
