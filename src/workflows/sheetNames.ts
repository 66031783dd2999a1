/** May the annexes of plans stand in a workbook under their sheets' names? Excel takes no name twice, whatever its case. */
import { frontSheets } from '../layout/frontGrid';
import { generatedSheetNames } from '../layout/submission/names';
import { sheetIdentity } from '../plan/integrity';
import type { Plan } from '../plan/plan';
import { templateFault, type Path, type TemplateFault } from '../plan/templateFault';

/** A plan, and the file it was read from. */
export interface FiledPlan {
  readonly plan: Plan;
  readonly file: string;
}

const OWN = new Set([...Object.values(frontSheets).map(({ name }) => name), ...generatedSheetNames].map(sheetIdentity));

const pathOf = (annex: number): Path => ['annexes', annex, 'sheet'];

/** The names of a plan's sheets that a sheet of every workbook bears. */
export const ownSheetFaults = ({ plan, file }: FiledPlan): TemplateFault[] =>
  plan.annexes.flatMap(({ sheet }, n) =>
    OWN.has(sheetIdentity(sheet)) ? [templateFault(file, pathOf(n), { kind: 'not-own-sheet' }, sheet)] : [],
  );

/** The names of sheets of plans that ride on another which that plan, or one that rides on it too, has already. */
export const sharedSheetFaults = (plans: readonly FiledPlan[]): TemplateFault[] =>
  plans.flatMap(({ plan: host }) => {
    const owners = new Map(host.annexes.map(({ sheet }) => [sheetIdentity(sheet), host.id]));
    return plans
      .filter(({ plan }) => plan !== host && plan.duties.some(({ ridesOn }) => ridesOn === host.id))
      .flatMap(({ plan, file }) =>
        plan.annexes.flatMap(({ sheet }, n) => {
          const owner = owners.get(sheetIdentity(sheet));
          if (owner !== undefined)
            return [templateFault(file, pathOf(n), { kind: 'not-sheet-of', plan: owner }, sheet)];
          owners.set(sheetIdentity(sheet), plan.id);
          return [];
        }),
      );
  });
