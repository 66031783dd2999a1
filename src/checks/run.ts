/** Running one rule: what it found becomes findings with its code and severity. */
import type { FindingCode, FindingOf, RuleOf } from './registry';

export const run = <Input, C extends FindingCode>(rule: RuleOf<Input, C>, input: Input): FindingOf<C>[] =>
  rule.check(input).map((found) => ({ ...found, code: rule.code, severity: rule.severity }));
