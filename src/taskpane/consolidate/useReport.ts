/** The report as the figures make it: asked for again whenever they have changed, the last one shown meanwhile. */
import { useEffect, useState } from 'react';
import type { CityReportKind } from '../../report/city/source';
import type { Report } from '../../report/report';
import type { Result } from '../../result';
import type { ConsolidationView } from '../../session/consolidation/views';
import type { ConsolidationDesk } from '../../session/consolidationDesk';

type Answer = Result<Report, string> | 'none';

/** Undefined until it is there; of two askings the later one counts. @returns 'none' where it cannot be had */
export function useReport(
  desk: Pick<ConsolidationDesk, 'report'>,
  view: ConsolidationView,
  kind: CityReportKind,
  request: string | undefined,
): Answer | undefined {
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    let isLeft = false;
    void desk.report({ kind, ...(request === undefined ? {} : { request }) }).then((made) => {
      if (!isLeft) setAnswer(made ?? 'none');
    });
    return () => {
      isLeft = true;
    };
  }, [desk, view, kind, request]);
  return answer;
}
