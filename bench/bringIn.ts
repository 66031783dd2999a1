/** Bringing in a plan from a Word file: plan 224's annexes as .docx, beside the floor of mammoth reading its bare text. */
import mammoth from 'mammoth';
import { readDocx } from '../src/hosts/docx/read/readDocx';
import { reviewWorkbook } from '../src/intake/review/reviewWorkbook';
import type { Plan } from '../src/plan/plan';
import { draftFromDocument } from '../src/workflows/plans/bringIn';
import type { Library } from '../src/workflows/library';
import { builtDocument } from '../test/intake/annexDocument';
import { wordFile } from '../test/intake/realFiles';
import { median } from './measure';

const RUNS = 10;

export interface BringingIn {
  readonly kibibytes: number;
  /** Milliseconds, medians. */
  readonly floor: number;
  readonly reading: number;
  readonly understanding: number;
  readonly reviewing: number;
}

export async function measureBringingIn(plan: Plan, { agencies }: Library): Promise<BringingIn> {
  const bytes = await wordFile(builtDocument(plan));
  const read = await readDocx(bytes, 'ke-hoach.docx');
  const draft = read.ok ? draftFromDocument(read.value, agencies) : undefined;
  if (!read.ok || !draft?.ok) throw new Error('The plan is not read');
  return {
    kibibytes: bytes.length / 1024,
    floor: await median(RUNS, () => mammoth.extractRawText({ buffer: Buffer.from(bytes) })),
    reading: await median(RUNS, () => readDocx(bytes, 'ke-hoach.docx')),
    understanding: await median(RUNS, () => draftFromDocument(read.value, agencies)),
    reviewing: await median(RUNS, () => reviewWorkbook(draft.value, agencies)),
  };
}
