/** Bringing in a plan from a Word file: plan 224's annexes as .docx, beside the floor of mammoth reading its bare text. */
import mammoth from 'mammoth';
import { readDocx } from '../src/hosts/docx/read/readDocx';
import { reviewWorkbook } from '../src/intake/review/reviewWorkbook';
import { draftFromDocument } from '../src/workflows/plans/bringIn';
import type { Library } from '../src/workflows/library';
import { builtDocument } from '../test/intake/annexDocument';
import { wordFile } from '../test/intake/realFiles';
import { median } from './measure';
import { row, say } from './say';

const RUNS = 10;

export async function benchBringingIn({ plans, agencies }: Library): Promise<void> {
  const plan = plans.get('224-2025');
  if (!plan) throw new Error('Plan 224 is not there');
  const bytes = await wordFile(builtDocument(plan));
  const read = await readDocx(bytes, 'ke-hoach.docx');
  const draft = read.ok ? draftFromDocument(read.value, agencies) : undefined;
  if (!read.ok || !draft?.ok) throw new Error('The plan is not read');
  say(`Bringing in plan 224 from a Word file of ${(bytes.length / 1024).toFixed(0)} KiB`);
  const floor = await median(RUNS, () => mammoth.extractRawText({ buffer: Buffer.from(bytes) }));
  row('floor: its bare text (mammoth)', floor);
  const reading = await median(RUNS, () => readDocx(bytes, 'ke-hoach.docx'));
  row('reading (limits and CRC on)', reading, `   ${(reading / floor).toFixed(1)} x floor`);
  row('understanding: rows, agencies, schedules', await median(RUNS, () => draftFromDocument(read.value, agencies)));
  row('the review workbook, laid out', await median(RUNS, () => reviewWorkbook(draft.value, agencies)));
}
