/** The Chromium that pictures are taken with. */
import { chromium } from 'playwright-core';

export const launchChromium = () =>
  chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
