/** The add-in as Office sees it: when it is ready, what starts it, the buttons it answers, and how Office looks. */
import { failureOf } from './failures';

/** What a button of the ribbon hands over; Office waits until it is completed. */
export interface ButtonEvent {
  completed(): void;
}

/** Resolves once Office can be talked to: whether the page stands in Excel. */
export async function isInExcel(): Promise<boolean> {
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}

/** Does this Office have the set, as hasSet('SharedRuntime', '1.1')? */
export const hasSet = (name: string, version: string): boolean =>
  Office.context.requirements.isSetSupported(name, version);

/** Does the pane hand files to a folder of the computer? Where it is Safari's engine, as on a Mac, nothing comes of it and nothing is said. */
export function canDownload(): boolean {
  const { Mac, iOS } = Office.PlatformType;
  return ![Mac, iOS].includes(Office.context.platform);
}

/** From now on the add-in is loaded with this workbook, so that edits are checked before the pane is opened. */
export const loadWithWorkbook = (): Promise<void> => Office.addin.setStartupBehavior(Office.StartupBehavior.load);

/** Office may refuse, as when its session is lost: what was said then waits in the pane until it is opened by hand. */
export async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch (error) {
    failureOf(error);
  }
}

/** Answers the buttons of the manifest, by their ids. */
export function answerButtons(actions: Readonly<Record<string, (event: ButtonEvent) => void>>): void {
  for (const [id, action] of Object.entries(actions)) Office.actions.associate(id, action);
}

/** Half of the way from black to white. */
const MIDDLE = 128;

/** Light or dark by the pane's background; undefined where Office does not say. */
export function officeTheme(): 'light' | 'dark' | undefined {
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  const [, red, green, blue] = /^#(\w\w)(\w\w)(\w\w)$/.exec(theme?.bodyBackgroundColor ?? '') ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const [r, g, b] = [red, green, blue].map((part) => parseInt(part, 16));
  return 0.299 * (r ?? 0) + 0.587 * (g ?? 0) + 0.114 * (b ?? 0) < MIDDLE ? 'dark' : 'light';
}
