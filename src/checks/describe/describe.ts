/** Every finding in Vietnamese. A rule without a sentence does not compile. */
import type { ReportScope } from '../../plan/scope';
import type { FindingOf, IdentityCode, ReportCode } from '../registry';
import { cellSentences } from './cells';
import { historySentences } from './history';
import { identitySentences } from './identity';
import { rowSentences } from './rows';
import type { Sentence, Sentences } from './sentence';
import { structureSentences } from './structure';
import { subjectOf, type Subject } from './subject';

const reportSentences: Sentences<ReportCode, Subject> = {
  ...structureSentences,
  ...cellSentences,
  ...rowSentences,
  ...historySentences,
};

/**
 * @example describe(finding, scope).message ===
 *   'Nhiệm vụ số 33 đã hoàn thành 100% nhưng chưa có ngày hoàn thành nên chưa xác định được đúng hạn hay quá hạn (hạn 30/6/2026).'
 */
export const describe = <C extends ReportCode>(finding: FindingOf<C>, scope: ReportScope): Sentence =>
  reportSentences[finding.code](finding.params, subjectOf(finding, scope));

/** A finding about whose report a file is, made before there is a scope. */
export const describeIdentity = <C extends IdentityCode>(finding: FindingOf<C>): Sentence =>
  identitySentences[finding.code](finding.params, undefined);
