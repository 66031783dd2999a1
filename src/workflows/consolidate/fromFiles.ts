/** From the files of a period to its consolidation, and to the workbook of it: what a face asks for. */
import { consolidate } from '../../consolidation/consolidate';
import type { Consolidated, ConsolidationInput } from '../../consolidation/consolidated';
import { emptyDocket } from '../../consolidation/docket';
import { isLive, layOutConsolidated } from '../../layout/consolidated/workbook';
import type { Library, TemplateTexts } from '../library';
import { readAll, type CrewSettings, type FileToRead } from './crew';
import { earlierFigures } from './earlier';
import { consolidationScope } from './scope';

export { emptyDocket, layOutConsolidated };

/** For one file. The reader has its own limit, a shorter one; this ends what is stuck elsewhere. */
const MILLISECONDS = 10_000;

/** Undefined when the signal put an end to it. */
export async function consolidateFiles(
  files: readonly FileToRead[],
  input: Omit<ConsolidationInput, 'submissions'>,
  crew: Omit<CrewSettings, 'start' | 'milliseconds'> & { readonly templates: TemplateTexts },
): Promise<Consolidated | undefined> {
  const { templates, ...settings } = crew;
  const history = input.previous ? earlierFigures(input.previous) : new Map<string, never>();
  const submissions = await readAll(files, {
    ...settings,
    milliseconds: MILLISECONDS,
    start: { kind: 'start', templates, history },
  });
  return submissions && consolidate({ ...input, submissions });
}

/** Of so many files the workbook holds values only, and the lines must stand in files beside it. */
export const hasLinesBeside = (consolidated: Consolidated): boolean => !isLive(consolidated);

/** The plans that ask for reports of a period, in their own right: what can be consolidated of it. */
export const plansToConsolidate = (library: Library, periodId: string): string[] =>
  [...library.plans.keys()].filter((planId) => consolidationScope(library, planId, periodId).ok);
