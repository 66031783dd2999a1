/** A plan file as anyone may hand it over: read, parsed and held against the directory, or every fault of it in words. */
import type { DirectoryIndex } from '../../plan/agencies';
import { checkPlan } from '../../plan/checkPlan';
import { describeTemplateFault } from '../../plan/describeTemplateFault';
import { parsePlan, type Parsed } from '../../plan/parse';
import type { Plan } from '../../plan/plan';
import { failure, type Result } from '../../result';
import { describeTextProblem, plainText } from './plainText';
import { ownSheetFaults } from '../sheetNames';

/** Why a file gives no plan: it is nothing of the kind, or there are faults in it that can be mended. */
export interface Rejection {
  readonly kind: 'unusable' | 'faults';
  readonly lines: readonly string[];
}

export const unusable = (line: string): Result<never, Rejection> => failure({ kind: 'unusable', lines: [line] });

/** @param file its name, for the lines */
export function planFromFile(bytes: Uint8Array, file: string, index: DirectoryIndex): Result<Plan, Rejection> {
  const text = plainText(bytes);
  if (!text.ok) return unusable(`${file}: ${describeTextProblem(text.error)}`);
  const parsed = wholePlan(text.value, file, index);
  return parsed.ok ? parsed : failure({ kind: 'faults', lines: parsed.error.map(describeTemplateFault) });
}

/** Parses, names only agencies and groups of the directory, and no sheet as a form's own. */
export function wholePlan(text: string, file: string, { directory }: DirectoryIndex): Parsed<Plan> {
  const parsed = parsePlan(text, file);
  if (!parsed.ok) return parsed;
  const faults = [...checkPlan(parsed.value, directory, file), ...ownSheetFaults({ plan: parsed.value, file })];
  return faults.length === 0 ? parsed : failure(faults);
}

/** As a file of templates/<province>/ holds it. */
export const planFileText = (plan: Plan): string =>
  `${JSON.stringify({ $schema: '../schema/plan.schema.json', ...plan }, null, 2)}\n`;
