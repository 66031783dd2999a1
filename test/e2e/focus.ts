/** Where the keyboard's focus is, whether it can be seen there, and the way it takes through a page. */
import type { Locator, Page } from 'playwright-core';

/** Nobody presses Tab more often to find something. */
const MOST_TABS = 150;

export const hasFocus = (target: Locator): Promise<boolean> =>
  target.first().evaluate((element) => element === document.activeElement);

/** Presses a key until the focus is where it is wanted. */
export async function reach(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  await target.first().waitFor();
  for (let presses = 0; presses < MOST_TABS; presses += 1) {
    await page.keyboard.press(key);
    if (await hasFocus(target)) return;
  }
  throw new Error(`${key} does not lead to ${String(target)}`);
}

/** Reached and pressed. */
export async function pressOn(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  if (!(await hasFocus(target))) await reach(page, target);
  await page.keyboard.press(key);
}

export interface Stop {
  readonly name: string;
  /** It looks different from when the focus is elsewhere. */
  readonly isVisible: boolean;
  /** Comes after the stop before it, as one reads. */
  readonly isInOrder: boolean;
}

/** Every stop of Tab from the top of the page to its end, or the first so many. */
export async function stops(page: Page, most: number): Promise<Stop[]> {
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  const found: Stop[] = [];
  while (found.length < most) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(describeStop, found.length);
    if (!stop) break;
    const before = found.pop();
    if (before) found.push({ ...before, isVisible: before.isVisible && stop.beforeLooksOther });
    found.push(stop);
  }
  return found;
}

/** Undefined where the focus has left the page, or has begun anew. */
function describeStop(index: number): (Stop & { readonly beforeLooksOther: boolean }) | undefined {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return undefined;
  const walk = globalThis as { way?: { readonly element: Element; readonly look: string }[] };
  const way = index === 0 ? [] : (walk.way ?? []);
  if (way.some(({ element }) => element === focused)) return undefined;
  const before = way.at(-1);
  walk.way = [...way, { element: focused, look: lookOf(focused) }];
  const name = (focused.getAttribute('aria-label') ?? focused.textContent).trim().slice(0, 50);
  const { width, height } = focused.getBoundingClientRect();
  return {
    name: `<${focused.tagName.toLowerCase()}> ${name === '' ? focused.id : name}`,
    isVisible: width > 0 && height > 0,
    isInOrder: !before || follows(before.element, focused),
    beforeLooksOther: !before || isChanged(before),
  };

  function isChanged({ element, look }: { readonly element: Element; readonly look: string }): boolean {
    return lookOf(element) !== look;
  }
  /** All that can show the focus: on the element, on the box round a field, and on what Fluent draws after them. */
  function lookOf(element: Element): string {
    const boxes = [element, element.parentElement].filter((box) => box !== null);
    const styles = boxes.flatMap((box) => [undefined, '::after'].map((pseudo) => getComputedStyle(box, pseudo)));
    return styles
      .map(({ outline, boxShadow, border, transform, textDecoration }) =>
        [outline, boxShadow, border, transform, textDecoration].join(),
      )
      .join(' ');
  }
  /** Lower, or beside it to the right; what contains it comes first, and the parts of the page in their order. */
  function follows(earlier: Element, later: Element): boolean {
    if (earlier.contains(later)) return true;
    if (earlier.closest('#phuluc-panel') !== later.closest('#phuluc-panel')) return true;
    const a = earlier.getBoundingClientRect();
    const b = later.getBoundingClientRect();
    return b.top >= a.top - 2 || (b.bottom > a.top && b.left >= a.right - 2);
  }
}
