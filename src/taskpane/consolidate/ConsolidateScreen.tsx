/** For the consolidator: the reports of a period, from the files that came in to the city's figures; and new plans. */
import type { ConsolidationDesk } from '../../session/consolidationDesk';
import type { PlanDesk } from '../../session/planDesk';
import type { Session } from '../../session/session';
import type { Library } from '../../workflows/library';
import { fetched } from '../parts/fetched';
import { Late } from '../parts/Late';
import { ScreenBody } from '../parts/ScreenBody';
import { BringInSection } from '../plan/BringInSection';
import type { LatePart } from '../plan/latePart';

const Consolidation = fetched(() => import('./Consolidation').then((part) => part.Consolidation));

interface ConsolidateScreenProps {
  readonly session: Session;
  readonly library: Library;
  readonly consolidation: LatePart<ConsolidationDesk>;
  readonly plans: LatePart<PlanDesk>;
}

export function ConsolidateScreen({ session, library, consolidation, plans }: ConsolidateScreenProps) {
  return (
    <ScreenBody>
      <Late part={consolidation}>{(desk) => <Consolidation desk={desk} session={session} library={library} />}</Late>
      <BringInSection plans={plans} />
    </ScreenBody>
  );
}
