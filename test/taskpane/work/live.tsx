/** The work screen over a session, drawn anew as the session changes; finding entries for lists that need many. */
import { act, useSyncExternalStore, type ReactNode } from 'react';
import type { ViewWish } from '../../../src/session/screen';
import type { Session } from '../../../src/session/session';
import type { ScreenProps } from '../../../src/taskpane/screenProps';
import { WorkScreen } from '../../../src/taskpane/work/WorkScreen';
import type { ListedFinding } from '../../../src/workflows/overview';
import type { Desk } from '../../session/desk';
import { settled, showThemed } from '../show';

type ScreenOf = (props: ScreenProps & { readonly wish?: ViewWish }) => ReactNode;

interface LiveProps {
  readonly session: Session;
  readonly screen: ScreenOf;
  readonly go: ScreenProps['go'];
  readonly wish?: ViewWish;
}

function Live({ session, screen: Shown, ...asked }: LiveProps): ReactNode {
  const state = useSyncExternalStore(session.subscribe, session.state);
  return <Shown session={session} state={state} {...asked} />;
}

/** The screens asked for, in order, each with the view of it that is wanted. */
export async function showLive(
  { session }: Desk,
  screen: ScreenOf = WorkScreen,
  wish?: ViewWish,
): Promise<readonly string[]> {
  const asked: string[] = [];
  const go: ScreenProps['go'] = (to, view) => void asked.push(view === undefined ? to : `${to} ${view}`);
  await showThemed(<Live session={session} screen={screen} go={go} {...(wish && { wish })} />);
  return asked;
}

/** Lets the session do what it was asked first, then the page show it. */
export async function finished({ session }: Desk): Promise<void> {
  await act(() => session.check());
  await settled(() => undefined);
}

export const finding = (change: Partial<ListedFinding>): ListedFinding => ({
  key: 'k',
  code: 'not-a-number',
  severity: 'error',
  title: 'Không phải là số',
  message: 'Sai.',
  fix: 'Hãy sửa.',
  ...change,
});

export const texts = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);

/** What is typed into a long field. */
export const write = (area: HTMLTextAreaElement, text: string): Promise<void> =>
  settled(() => {
    area.focus();
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, text);
    area.dispatchEvent(new Event('input', { bubbles: true }));
  });
