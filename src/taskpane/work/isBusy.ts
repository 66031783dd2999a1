/** What makes buttons rest. Not saving: leaving a field saves it, and the click that left it must still be heard. */
import type { Activity } from '../../session/state';

export const isBusy = (activity: Activity | undefined): boolean => activity !== undefined && activity !== 'saving';
