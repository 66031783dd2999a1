/** The short title of each rule, by its code. */
import { allRules, type FindingCode } from './registry';

const titles = new Map(allRules.map(({ code, title }) => [code, title]));

/** @example titleOf('ambiguous-number') === 'Số có thể hiểu hai cách' */
export function titleOf(code: FindingCode): string {
  const title = titles.get(code);
  if (title === undefined) throw new Error(`No rule ${code}`);
  return title;
}
