/** What the measurements of the pages say, over December of the agency with the most rows, hundreds of findings. */
import { writeXlsx } from '../src/hosts/xlsx/write/writeXlsx';
import type { Library } from '../src/workflows/library';
import { makeWorkbook, workbookFileName } from '../src/workflows/makeWorkbook';
import { reportScope } from '../src/workflows/scope';
import { faultyEntries } from './faultyEntries';
import { LIMIT, measurePages } from './pages';
import { row, say } from './say';

export async function benchPages(library: Library): Promise<void> {
  const longest = reportScope(library, { planId: '224-2025', agency: 'so-khoa-hoc-va-cong-nghe', periodId: '2026-12' });
  if (!longest.ok) throw new Error('No scope for the longest report');
  const faulty = await writeXlsx(makeWorkbook(longest.value, faultyEntries(longest.value)));
  const pages = await measurePages({ name: workbookFileName(longest.value), bytes: faulty });
  if (!pages) {
    say('The pages in a browser: skipped, there is no chromium on this machine');
  } else {
    const { busy, floor, scripts, heapMegabytes } = pages;
    say(
      `The page for browsers, ${workbookFileName(longest.value)}: the longest it was busy at a stretch (limit ${LIMIT} ms)`,
    );
    for (const { what, longest: passed, processor, gap } of [floor, ...busy]) {
      const ratio = (processor / floor.processor).toFixed(1);
      row(
        what,
        passed,
        `   processor ${processor.toFixed(1)} ms (${ratio} x floor), not drawn for ${gap.toFixed(0)} ms`,
      );
    }
    for (const { page, bytes } of scripts)
      say(`  first JavaScript of ${page}, gzipped: ${(bytes / 1024).toFixed(0)} KiB`);
    say(`  JavaScript heap afterwards: ${heapMegabytes.toFixed(1)} MiB`);
  }
}
