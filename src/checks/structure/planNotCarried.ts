/**
 * A plan whose entries would be left out: its annex stands in the workbook, or the workbook names it as reported on within
 * this report, and it is not. Once for a sheet, and once for a plan without one.
 */
import { factsOf } from '../facts';
import type { CheckInput, Found } from '../rule';

export function planNotCarried({
  reading,
  riding: { notRiding, missing },
}: CheckInput): Found<{ planId: string; number?: string; isNamed: boolean }>[] {
  const isNamed = (planId: string): boolean => notRiding.some(({ id }) => id === planId);
  const sheets = factsOf(reading, 'foreign-sheet').flatMap(({ sheet, planId }) => {
    if (planId === undefined) return [];
    const plan = [...notRiding, ...missing].find(({ id }) => id === planId);
    return [{ sheet, params: { planId, isNamed: isNamed(planId), ...(plan && { number: plan.number }) } }];
  });
  const others = notRiding.filter(({ id }) => !sheets.some(({ params }) => params.planId === id));
  return [...others.map(({ id, number }) => ({ params: { planId: id, number, isNamed: true } })), ...sheets];
}
