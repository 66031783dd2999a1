/**
 * What runs in the page under test: the seam alone. Excel itself stays in the test's process, so that it outlives a
 * reload and costs the page no time.
 */
import type { EventMessage } from '../book/events';
import type { Answer, HostLink } from '../seams/hostLink';
import { WebSeam, type WebSeamOptions } from '../seams/web';
import { type SeamOptions, Win32Seam } from '../seams/win32';

/** Put into the page by the test. */
export interface PageUnderTest extends Window {
  excelReply(request: string): Promise<Answer>;
  /** Called from the test with events and orders. */
  excelSeam?: {
    raise(message: EventMessage): void;
    readonly win32?: Win32Seam;
  };
  startExcelSeam(how: SeamStart): void;
}

export type SeamStart =
  | { readonly kind: 'win32'; readonly options: SeamOptions }
  | { readonly kind: 'web'; readonly options: WebSeamOptions; readonly addin: string };

declare const window: PageUnderTest;

window.startExcelSeam = (how) => {
  const listeners: ((message: EventMessage) => void)[] = [];
  const link: HostLink = {
    reply: (request) => window.excelReply(request),
    listen: (listener) => {
      listeners.push(listener);
    },
  };
  const raise = (message: EventMessage) => {
    for (const listener of listeners) listener(message);
  };
  if (how.kind === 'web') {
    new WebSeam(window, how.addin, link, how.options);
    window.excelSeam = { raise };
  } else window.excelSeam = { raise, win32: new Win32Seam(window, link, how.options) };
};
