/** From a line of the checklist to where it can be mended. */
import type { ScreenProps } from '../screenProps';
import type { Way } from './checklistLines';
import type { Missing } from './missing';

/** In Excel the texts of Nội dung chung are written in their sheet, elsewhere in a form. */
export function goWay({ session, go }: Pick<ScreenProps, 'session' | 'go'>, { general }: Missing, way: Way): void {
  switch (way) {
    case 'general': {
      const [gap] = general;
      if (session.place === 'excel') {
        if (gap) void session.reveal(gap.place);
        return;
      }
      session.choose('general');
      return go('work', 'rows');
    }
    case 'info':
      return go('settings');
    default:
      return go('work', way);
  }
}
