/** What is known: plans, the directory of agencies and the days off, parsed from the template files a host read. */
import { directoryIndex, type DirectoryIndex } from '../plan/agencies';
import type { Holidays } from '../plan/holidays';
import type { Plan } from '../plan/plan';
import { checkPlan } from '../plan/checkPlan';
import { parseDirectory, parseHolidays, parsePlan } from '../plan/parse';
import { templateFault, type TemplateFault } from '../plan/templateFault';
import { ownSheetFaults, sharedSheetFaults, type FiledPlan } from './sheetNames';
import { failure, success, type Result } from '../result';

/** A template file, read but not parsed. */
export interface TemplateText {
  /** For messages: "templates/can-tho/224-2025.json". */
  readonly file: string;
  readonly text: string;
}

export interface TemplateTexts {
  readonly plans: readonly TemplateText[];
  readonly directory: TemplateText;
  readonly holidays: TemplateText;
}

export interface Library {
  readonly plans: ReadonlyMap<string, Plan>;
  readonly agencies: DirectoryIndex;
  readonly holidays: Holidays;
}

/** Every fault of every file, not the first one only. */
export function loadLibrary(texts: TemplateTexts): Result<Library, TemplateFault[]> {
  const directory = parseDirectory(texts.directory.text, texts.directory.file);
  const holidays = parseHolidays(texts.holidays.text, texts.holidays.file);
  const plans = texts.plans.map(({ text, file }) => ({ file, parsed: parsePlan(text, file) }));
  const faults = [directory, holidays, ...plans.map(({ parsed }) => parsed)].flatMap((parsed) =>
    parsed.ok ? [] : parsed.error,
  );
  if (!directory.ok || !holidays.ok || faults.length > 0) return failure(faults);
  const agencies = directoryIndex(directory.value);
  const known = plans.flatMap(({ file, parsed }) => (parsed.ok ? [{ file, plan: parsed.value }] : []));
  const disagreements = [
    ...known.flatMap(({ file, plan }) => checkPlan(plan, directory.value, file)),
    ...known.flatMap(ownSheetFaults),
    ...sharedSheetFaults(known),
    ...ridingFaults(known),
    ...doubledFaults(known),
  ];
  if (disagreements.length > 0) return failure(disagreements);
  return success({
    plans: new Map(known.map(({ plan }) => [plan.id, plan])),
    agencies,
    holidays: holidays.value,
  });
}

/** A second file of one plan: an older version left in the folder would silently take the other's place. */
const doubledFaults = (known: readonly FiledPlan[]): TemplateFault[] =>
  known.flatMap(({ plan, file }, n) =>
    known.slice(0, n).some((other) => other.plan.id === plan.id)
      ? [templateFault(file, ['id'], { kind: 'unique' }, plan.id)]
      : [],
  );

/** Duties fulfilled within the report of a plan that no file holds. */
const ridingFaults = (known: readonly FiledPlan[]): TemplateFault[] =>
  known.flatMap(({ plan, file }) =>
    plan.duties.flatMap(({ ridesOn }, n) =>
      ridesOn === undefined || known.some((other) => other.plan !== plan && other.plan.id === ridesOn)
        ? []
        : [templateFault(file, ['duties', n, 'ridesOn'], { kind: 'known', of: 'plan' }, ridesOn)],
    ),
  );
