/** The watch over the pages' conduct sees what it is there for; otherwise all other tests prove nothing by its silence. */
import { openBrowserPage } from './browserPage';
import { describeInChromium } from './chromium';
import { eventually } from './steps';

describeInChromium('a page that misbehaves', (chromium) => {
  test.each<[string, () => unknown, readonly string[]]>([
    ['complains', () => console.error('Hỏng rồi'), ['console: Hỏng rồi']],
    ['throws', throwLater, ['uncaught: Error: Hỏng rồi']],
    [
      'asks another server',
      () => fetch('https://elsewhere.test/figures').catch(() => undefined),
      ['policy: connect-src https://elsewhere.test/figures'],
    ],
    [
      'writes a style into its text',
      () => document.body.setAttribute('style', 'color: red'),
      ['policy: style-src-attr inline'],
    ],
  ])('%s', async (_, misbehave, expected) => {
    const { page } = await openBrowserPage(chromium);
    await page.evaluate(misbehave).catch(() => undefined);
    const seen: string[] = [];
    await eventually(() => {
      seen.push(...chromium.takeFaults());
      for (const fault of expected) expect(seen.join('\n')).toContain(fault);
    });
  });

  test('follows a link to another server', async () => {
    const { page } = await openBrowserPage(chromium);
    await page.route('https://elsewhere.test/**', (route) => route.fulfill({ body: '' }));
    await page.goto('https://elsewhere.test/');
    expect(chromium.takeFaults()).toEqual(['request: https://elsewhere.test/']);
  });
});

function throwLater(): void {
  queueMicrotask(() => {
    throw new Error('Hỏng rồi');
  });
}
