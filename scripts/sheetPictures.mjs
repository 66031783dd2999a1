/** Pictures of a workbook's printed pages, by LibreOffice and poppler: for the guide and for looking at what is made. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Dots an inch: sharp enough to be read at half its width. */
const SHARP = 110;
/** Of a document's text, in bytes. */
const MOST_TEXT = 64 * 1024 * 1024;

/** @param {string} program @param {string[]} args */
function run(program, args) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: MOST_TEXT });
  if (status !== 0) throw new Error(`${program}: ${error?.message ?? stderr}`);
  return stdout;
}

/**
 * @param {{ name: string, buffer: Uint8Array }} file a workbook or a document
 * @param {{ having: string, to: string, bottom?: number }[]} pages the first page on which a text stands, where its
 *   picture goes, and down to which part of the page, where not the whole
 */
export function pagePictures(file, pages) {
  const folder = mkdtempSync(join(tmpdir(), 'phuluc-trang-'));
  try {
    const source = join(folder, file.name);
    writeFileSync(source, file.buffer);
    const profile = pathToFileURL(join(folder, 'profile')).href;
    run('soffice', [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      source,
    ]);
    const pdf = join(folder, `${basename(file.name, extname(file.name))}.pdf`);
    const texts = run('pdftotext', ['-layout', pdf, '-']).split('\f');
    for (const { having, to, bottom = 1 } of pages) {
      const page = texts.findIndex((text) => text.includes(having)) + 1;
      if (page === 0) throw new Error(`No page of ${file.name} has: ${having}`);
      const number = String(page);
      const height = Number(
        /Page size:.*x ([\d.]+) pts/.exec(
          run('pdfinfo', ['-f', number, '-l', number, pdf]).replace(/Page +\d+ size/, 'Page size'),
        )?.[1] ?? 842,
      );
      const crop =
        bottom < 1 ? ['-x', '0', '-y', '0', '-W', '0', '-H', String(Math.round((height * bottom * SHARP) / 72))] : [];
      run('pdftoppm', [
        '-png',
        '-r',
        String(SHARP),
        '-f',
        number,
        '-l',
        number,
        '-singlefile',
        ...crop,
        pdf,
        join(folder, 'trang'),
      ]);
      renameSync(join(folder, 'trang.png'), to);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
