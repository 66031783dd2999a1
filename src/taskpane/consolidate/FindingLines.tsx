/** What is to be looked at again in one agency's report, the gravest first. */
import type { FindingView } from '../../session/consolidation/views';
import { useListStyles } from '../plan/listStyles';
import { ledger as texts } from '../texts/consolidate';
import { useShown } from '../work/useShown';

export function FindingLines({ findings }: { readonly findings: readonly FindingView[] }) {
  const lists = useListStyles();
  const { items, more } = useShown(findings);
  return (
    <>
      <ul className={lists.list}>
        {items.map(({ place, severity, message, reason }, index) => (
          <li key={index} className={lists.item}>
            <span className={lists.place}>{[severity, place].filter((part) => part !== '').join(' · ')}</span>
            <span>{message}</span>
            {reason !== undefined && <span className={lists.place}>{texts.reason(reason)}</span>}
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
