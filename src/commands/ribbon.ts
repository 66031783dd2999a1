/**
 * The ribbon's buttons, by the ids of the manifest. They do what the pane does without its being open, and then open it
 * on the screen that shows what they did: the session's notice.
 */
import type { ScreenChoice } from '../session/screen';
import type { Session } from '../session/session';

/** What Excel hands to a button's action; until it is completed the button stays pressed. */
export interface ButtonEvent {
  readonly completed: () => void;
}

export const buttons = ['layOut', 'carryForward', 'check', 'makeReport', 'openConsolidation', 'openHelp'] as const;
export type Button = (typeof buttons)[number];

export type RibbonActions = Readonly<Record<Button, (event: ButtonEvent) => Promise<void>>>;

/** Does the button's work and says on which screen it shows, and what of it. */
type Work = () => Promise<Parameters<ScreenChoice['go']>>;

export function ribbonActions(session: Session, screens: ScreenChoice, showPane: () => Promise<void>): RibbonActions {
  const action =
    (work: Work) =>
    async ({ completed }: ButtonEvent): Promise<void> => {
      try {
        screens.go(...(await work()));
        await showPane();
      } finally {
        completed();
      }
    };
  return {
    layOut: action(async () => {
      await session.layOut();
      return [session.state().workbook.kind === 'report' ? 'work' : 'start'];
    }),
    carryForward: action(async () => {
      await session.carryForward();
      return ['start'];
    }),
    check: action(async () => {
      await session.check();
      return ['work', 'findings'];
    }),
    makeReport: action(async () => {
      await session.makeReport();
      // A page that nobody sees may be kept from downloading: the Word document is then one press away.
      return session.state().made ? ['report', 'document'] : ['report'];
    }),
    openConsolidation: action(() => Promise.resolve(['consolidate'])),
    openHelp: action(() => Promise.resolve(['help'])),
  };
}
