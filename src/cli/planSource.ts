/** A file that a plan is brought in from: read by what its name says it is. */
import type { Refusal } from '../workbook/refusal';
import { describeRefusal } from '../workflows/describe';
import {
  draftFromDocument,
  draftFromText,
  draftFromWorkbook,
  sourceKind,
  type Brought,
} from '../workflows/plans/bringIn';
import { unusable } from '../workflows/plans/planFile';
import type { CliContext } from './context';

export async function readDraft(path: string, { files, readDocx, library }: CliContext): Promise<Brought> {
  if (sourceKind(path) === 'excel') {
    const snapshot = await files.workbook(path).read();
    return snapshot.ok
      ? draftFromWorkbook(snapshot.value, path, library.agencies)
      : unusable(describeRefusal(path, snapshot.error));
  }
  const bytes = files.readBytes(path);
  if (!bytes.ok) return unusable(describeRefusal(path, ofWord(path, bytes.error)));
  if (sourceKind(path) === 'text') return draftFromText(bytes.value, path, library.agencies);
  const document = await readDocx(bytes.value, path);
  return document.ok
    ? draftFromDocument(document.value, library.agencies)
    : unusable(describeRefusal(path, document.error));
}

/** What is too large for a workbook is told of a Word file in its own words. */
const ofWord = (path: string, refusal: Refusal): Refusal =>
  refusal.code === 'too-large' && sourceKind(path) === 'word' ? { ...refusal, code: 'word-too-large' } : refusal;
