/** A day as an officer types it, and as it is shown: "13/11/2026". */
import { parseDay } from '../../layout/parseTyped';
import type { Day } from '../../plan/day';

export { dayText } from '../../entries/words';

export const typedDay = (typed: string): Day | undefined => parseDay(typed);
