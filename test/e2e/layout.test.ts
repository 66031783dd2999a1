/** Every screen fits, from the narrowest pane to a wide one, and with everything twice as large. */
import type { Page } from 'playwright-core';
import { visitScreens } from '../../scripts/screens.mjs';
import { openBrowserPage } from './browserPage';
import { describeInChromium } from './chromium';
import { openExcelPage } from './excelPage';
import { layoutFaults } from './layoutFaults';
import { screenFiles } from './reportFiles';
import { layOut } from './steps';

const HEIGHT = 720;
const sizes = [
  ...[320, 360, 480, 640].map((width) => ({ name: `${width} pixels`, size: { width, height: HEIGHT } })),
  { name: '640 pixels at 200 %', size: { width: 640 / 2, height: HEIGHT / 2 } },
];

const TRIES = 20;
const PAUSE_MS = 100;

/** What floats, such as an open list, finds its place a moment after the page got another size. */
async function faultsAtRest(page: Page): Promise<string[]> {
  let faults = await layoutFaults(page);
  for (let tries = 0; faults.length > 0 && tries < TRIES; tries += 1) {
    await page.waitForTimeout(PAUSE_MS);
    faults = await layoutFaults(page);
  }
  return faults;
}

async function faultsInAllSizes(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const { name, size } of sizes) {
    await page.setViewportSize(size);
    faults.push(...(await faultsAtRest(page)).map((fault) => `${name}: ${fault}`));
  }
  return faults;
}

describeInChromium('layout', (chromium) => {
  test('every screen of the page for browsers', async () => {
    const { page } = await openBrowserPage(chromium);
    const faults: string[] = [];
    await visitScreens(page, await screenFiles(), async (screen) => {
      faults.push(...(await faultsInAllSizes(page)).map((fault) => `${screen}, ${fault}`));
    });
    expect(faults).toEqual([]);
  });

  test('the pane in Excel, with a notice', async () => {
    const { page } = await openExcelPage(chromium);
    await layOut(page);
    expect(await faultsInAllSizes(page)).toEqual([]);
  });

  test.each(['privacy.html', 'support.html'])('%s', async (path) => {
    const page = await (await chromium.context()).newPage();
    await page.goto(`${chromium.site}/${path}`);
    expect(await faultsInAllSizes(page)).toEqual([]);
  });
});
