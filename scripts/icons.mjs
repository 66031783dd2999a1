/** node scripts/icons.mjs: draws assets/icons/*.svg as the PNG files that manifest.xml names. Run after changing a drawing. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from './chromium.mjs';
import { root } from './setup.mjs';

/** The sizes of buttons on ordinary and dense screens; 32 and 64 are those of the add-in itself. */
const SIZES = [16, 32, 64, 80];

const drawings = join(root, 'assets/icons');
const browser = await launchChromium();
const page = await browser.newPage();
for (const name of readdirSync(drawings)) {
  const drawing = readFileSync(join(drawings, name)).toString('base64');
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0"><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${drawing}">`,
    );
    const path = join(root, 'assets', name.replace('.svg', `-${size}.png`));
    await page.screenshot({ path, omitBackground: true });
  }
}
await browser.close();
