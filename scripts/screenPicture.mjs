/** A picture of a screen of the pane. */

/** @typedef {import('playwright-core').Page} Page */

const TALLEST = 2400;

/** The whole of a screen, as far as it can be scrolled. @param {Page} page @param {string} file @param {number} [tallest] */
export async function picture(page, file, tallest = TALLEST) {
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  const below = await page.locator('#phuluc-panel').evaluate((panel) => panel.scrollHeight - panel.clientHeight);
  await page.setViewportSize({ width, height: Math.min(height + below, tallest) });
  await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
  await page.setViewportSize({ width, height });
}
