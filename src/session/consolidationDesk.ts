/**
 * One consolidation before the officers of the consolidator: the files that came in, what was decided of them, and what
 * comes out. It lives outside the screen, so that nothing is lost by looking at another one. Everything it needs from
 * outside is an argument.
 */
import type { Report } from '../report/report';
import type { Result } from '../result';
import type { Refusal } from '../workbook/refusal';
import type { CityReportAbout } from '../report/city/cityReport';
import type { Act } from './consolidation/acts';
import type { OpenRoom, ReceivedFile } from './consolidation/calls';
import type { ConsolidationState } from './consolidation/deskState';
import type { EnteringContext } from './consolidation/entering';
import type { Made } from './consolidation/making';
import type { AgencyView, LineView, MadeFile } from './consolidation/views';
import type { Memory, SessionContext } from './session';

export interface ConsolidationDeskContext extends Pick<SessionContext, 'place'>, EnteringContext {
  readonly memory: Memory;
  readonly openRoom: OpenRoom;
  /** Hands over a file made here: a download, or a workbook in a new window of Excel. */
  readonly handOver: (file: MadeFile) => Promise<Result<void, Refusal>>;
  /** The plan and the period to begin with. */
  readonly start: { readonly planId: string; readonly periodId: string };
}

export interface ConsolidationDesk {
  /** For useSyncExternalStore. */
  readonly state: () => ConsolidationState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly place: SessionContext['place'];
  /** Only while nothing has come in. */
  choose(planId: string, periodId: string): void;
  receive(files: readonly ReceivedFile[]): Promise<void>;
  cancel(): void;
  /** An earlier consolidated workbook, of a period before or of this one. */
  takeUp(file: ReceivedFile): Promise<void>;
  act(act: Act): Promise<void>;
  call(who: string): void;
  /** Opens an agency's form, to enter for it; what was entered so far is lost by leaving it. */
  enterFor(agencyId: string): Promise<void>;
  leaveEntering(): void;
  make(made: Made): Promise<void>;
  /** Undefined where it cannot be had. */
  agency(agencyId: string): Promise<AgencyView | undefined>;
  line(line: string): Promise<LineView | undefined>;
  /** As the figures make it, without what was written into it. */
  report(about: CityReportAbout): Promise<Result<Report, string> | undefined>;
  /** Nothing of it is kept. */
  startAnew(): void;
  dismissNotice(): void;
}
