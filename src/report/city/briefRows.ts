/** Rows as a consolidator's Tóm tắt trình ký lists them: "nhiệm vụ số 1, 13; 1.1, 4.1 (KH 95)", the rest of many counted. */
import { numberedRows, type Row } from '../../consolidation/describe/rowNumbers';
import type { CityPlan } from '../../consolidation/city/city';
import { named } from '../briefLines';
import { joined, numbers } from '../sentences';

/** Numbers are short: so many fit a line. */
const MOST_NUMBERS = 10;

export function briefRows(rows: readonly Row[], plans: readonly CityPlan[]): string {
  const [own] = plans;
  const all = numberedRows(rows, plans);
  return joined(
    (['chỉ tiêu', 'nhiệm vụ'] as const).map((what) => {
      const alike = all
        .filter((row) => row.what === what)
        .map(({ plan, no }) => ({ no: plan.id === own?.plan.id ? no : `${no} (KH ${plan.short})` }));
      return alike.length === 0 ? '' : `${what} ${numbers(alike, (names) => named(names, what, MOST_NUMBERS))}`;
    }),
  );
}
