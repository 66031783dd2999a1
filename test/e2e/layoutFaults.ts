/** What does not fit on a page as it is drawn now: sideways scrolling, text cut off, controls over one another. */
import type { Page } from 'playwright-core';

/** A fault a line; empty where everything fits. */
export const layoutFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const TABLE_SCROLLER = '[role=region][tabindex="0"][aria-label]';
    const named = (element: Element): string =>
      `<${element.tagName.toLowerCase()}> "${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 60)}"`;
    const isSeen = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && element.checkVisibility({ opacityProperty: true });
    };
    const all = [...document.body.querySelectorAll<HTMLElement>('*:not(svg, svg *)')].filter(isSeen);

    if (document.documentElement.scrollWidth > window.innerWidth) faults.push('the page scrolls sideways');
    const hasFrame = document.querySelector('#phuluc-panel') !== null;
    if (hasFrame && document.documentElement.scrollHeight > window.innerHeight)
      faults.push('the page behind the frame scrolls');
    for (const element of all) {
      const { overflowX, overflowY, webkitLineClamp, textOverflow } = getComputedStyle(element);
      const isAsked = webkitLineClamp !== 'none' || textOverflow === 'ellipsis';
      const isWide = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
      const isHigh = element.scrollHeight > element.clientHeight + 1 && element.clientHeight > 0;
      if (isWide && overflowX !== 'visible' && !isInput(element) && !isTableScroller(element))
        faults.push(`scrolls or is cut sideways: ${named(element)}`);
      if (isHigh && overflowY === 'hidden' && !isAsked) faults.push(`is cut below: ${named(element)}`);
      const { left, right } = element.getBoundingClientRect();
      const isInTable = element.parentElement?.closest(TABLE_SCROLLER) !== null;
      if ((left < -1 || right > window.innerWidth + 1) && !isInTable) faults.push(`is outside: ${named(element)}`);
    }
    const controls = all.filter((element) => element.matches('button, input, select, textarea, a[href], [role=tab]'));
    for (const [index, one] of controls.entries()) {
      for (const other of controls.slice(index + 1)) {
        if (!one.contains(other) && !other.contains(one) && overlap(one, other) && !isOver(one, other))
          faults.push(`${named(one)} overlaps ${named(other)}`);
      }
    }
    return [...new Set(faults)];

    /** A table of many columns scrolls by itself, for the keyboard too, and the page stays as it is. */
    function isTableScroller(element: Element): boolean {
      return element.matches(TABLE_SCROLLER) && element.querySelector(':scope > table') !== null;
    }
    /** A field shows the part of a long text that is being read. */
    function isInput(element: Element): boolean {
      return element.matches('input, textarea, select');
    }
    /** Parts that scroll or float apart from others: the screen below the tabs, open lists, questions. */
    function isOver(one: Element, other: Element): boolean {
      const floating = '[role=listbox], [role=alertdialog], #phuluc-panel, main > section';
      return one.closest(floating) !== other.closest(floating);
    }
    /** A link that goes on in the next line has a box for each. */
    function overlap(one: Element, other: Element): boolean {
      const boxes = [...other.getClientRects()];
      return [...one.getClientRects()].some((a) =>
        boxes.some((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1),
      );
    }
  });
