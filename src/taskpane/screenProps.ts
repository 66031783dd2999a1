/** What every screen gets. */
import type { ScreenChoice } from '../session/screen';
import type { Session } from '../session/session';
import type { SessionState } from '../session/state';

export interface ScreenProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly go: ScreenChoice['go'];
}
