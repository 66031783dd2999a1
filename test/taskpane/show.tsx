/** Components on a page of jsdom: shown, typed into, clicked. Tests that use it name jsdom as their environment. */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';

let root: Root | undefined;

/** Does something, and waits until screens that are loaded late are there. */
export const settled = (doIt: () => unknown): Promise<void> =>
  act(async () => {
    doIt();
    await new Promise((resume) => setTimeout(resume, 20));
  });

export async function show(content: ReactNode): Promise<void> {
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById('root')!);
  await settled(() => root?.render(content));
}

export const showThemed = (content: ReactNode): Promise<void> =>
  show(<FluentProvider theme={webLightTheme}>{content}</FluentProvider>);

/** Everything goes, as when another screen takes its place. */
export const hide = (): Promise<void> => settled(() => root?.unmount());

afterEach(() => act(() => root?.unmount()));

/** Everything on the page, in reading order. */
export const pageText = (): string => document.body.textContent;

/** The element of a role, named by its label or its text. */
export function byRole(role: string, name: string): HTMLElement {
  const selectors: Record<string, string> = { button: 'button', textbox: 'input', combobox: '[role=combobox], select' };
  const all = [...document.querySelectorAll<HTMLElement>(selectors[role] ?? `[role=${role}], input[type=${role}]`)];
  const found = all.find((element) => nameOf(element) === name);
  if (!found) throw new Error(`No ${role} "${name}" among ${JSON.stringify(all.map(nameOf))}`);
  return found;
}

function nameOf(element: HTMLElement): string {
  const label = element.id === '' ? null : document.querySelector(`label[for="${element.id}"]`);
  return (element.getAttribute('aria-label') ?? label?.firstChild?.textContent ?? element.textContent).trim();
}

export const click = (element: HTMLElement): Promise<void> => settled(() => element.click());

export const type = (element: HTMLElement, text: string): Promise<void> =>
  settled(() => {
    element.focus();
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(element, text);
    element.dispatchEvent(new Event('input', { bubbles: true }));
  });

export const press = (element: HTMLElement, key: string): Promise<void> =>
  settled(() => element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));

export const leave = (element: HTMLElement): Promise<void> => settled(() => element.blur());
