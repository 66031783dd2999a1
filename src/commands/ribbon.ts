/**
 * The ribbon's buttons, by the ids of the manifest. They do what the pane does without its being open, and then open it
 * on the screen that shows what they did: the session's notice.
 */
import type { ScreenChoice, Screen } from '../session/screen';
import type { Session } from '../session/session';

/** What Excel hands to a button's action; until it is completed the button stays pressed. */
export interface ButtonEvent {
  readonly completed: () => void;
}

export const buttons = [
  'layOut',
  'carryForward',
  'check',
  'makeReport',
  'openConsolidation',
  'openHelp',
  'openPane',
] as const;
export type Button = (typeof buttons)[number];

export type RibbonActions = Readonly<Record<Button, (event: ButtonEvent) => Promise<void>>>;

/** Does the button's work and says on which screen it shows. */
type Work = () => Promise<Screen>;

export function ribbonActions(session: Session, screens: ScreenChoice, showPane: () => Promise<void>): RibbonActions {
  const action =
    (work: Work) =>
    async ({ completed }: ButtonEvent): Promise<void> => {
      try {
        screens.go(await work());
        await showPane();
      } finally {
        completed();
      }
    };
  return {
    layOut: action(() => layOut(session)),
    carryForward: action(async () => {
      await session.carryForward();
      return 'start';
    }),
    check: action(async () => {
      await session.check();
      return 'work';
    }),
    makeReport: action(async () => {
      await session.makeReport();
      return 'report';
    }),
    openConsolidation: action(() => Promise.resolve('consolidate')),
    openHelp: action(() => Promise.resolve('help')),
    openPane: action(() => Promise.resolve(screens.current())),
  };
}

/** The agency chosen last and the period proposed today; without one there is nothing to do but to choose. */
async function layOut(session: Session): Promise<Screen> {
  const agencyId = session.rememberedAgency();
  const [plan] = session.plans();
  const periodId = plan && session.periods(plan.id).proposed;
  if (agencyId === undefined || plan === undefined || periodId === undefined) return 'start';
  await session.layOut({ planId: plan.id, agencyId, periodId });
  return session.state().workbook.kind === 'report' ? 'work' : 'start';
}
