/**
 * Every rule, by stage, in running order, with what a finding of each carries. A rule's code is its name; severities
 * are error = lỗi, explain = cần giải trình, notice = lưu ý. A new rule starts as a notice.
 */
import type { Finding } from '../entries/finding';
import { cellRules } from './registry/cells';
import { historyRules } from './registry/history';
import { identityRules } from './registry/identity';
import { rowRules } from './registry/rows';
import { structureRules } from './registry/structure';
import type { Found, Rule } from './rule';

export const registry = {
  identity: identityRules,
  structure: structureRules,
  cells: cellRules,
  rows: rowRules,
  history: historyRules,
} as const;

/** What every rule says of itself, whatever it takes. */
export const allRules: readonly Rule<never>[] = Object.values(registry).flat();

type AnyRule = (typeof registry)[keyof typeof registry][number];
type ParamsOf<R> = R extends { check: (input: never) => readonly Found<infer Params>[] } ? Params : never;

/** What a finding of each code carries, as its rule returns it. */
export type FindingParams = { readonly [R in AnyRule as R['code']]: ParamsOf<R> };
export type FindingCode = keyof FindingParams;

export type IdentityCode = (typeof identityRules)[number]['code'];
export type StructureCode = (typeof structureRules)[number]['code'];
export type CellCode = (typeof cellRules)[number]['code'];
export type RowCode = (typeof rowRules)[number]['code'];
export type HistoryCode = (typeof historyRules)[number]['code'];
/** The codes of one report's own findings. */
export type ReportCode = StructureCode | CellCode | RowCode | HistoryCode;

/** A finding of one of these codes, each with its own parameters. */
export type FindingOf<C extends FindingCode = FindingCode> = { [K in C]: Finding<K, FindingParams[K]> }[C];

/** A rule of one of these codes. */
export type RuleOf<Input, C extends FindingCode> = { [K in C]: Rule<Input, K, FindingParams[K]> }[C];

export type ReportFinding = FindingOf<ReportCode>;
export type IdentityFinding = FindingOf<IdentityCode>;
