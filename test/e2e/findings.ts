/** What the pane lists on its screen Nhập liệu, and what `phuluc check --json` says of a file, in the same words. */
import type { Frame, Page } from 'playwright-core';
import { checkJsonSchema } from '../../src/workflows/checkJson';
import { cli } from '../cli/harness';
import { button } from './steps';

/** "error | 224-PL I | H7 | Chỉ tiêu số 3 …" */
type Line = string;

const lineOf = (severity: string, sheet: string, cell: string, message: string): Line =>
  [severity, sheet, cell, message].join(' | ').replace(/\s+/g, ' ').trim();

const groups = [
  ['error', /^Lỗi \d/],
  ['explain', /^Cần giải trình \d/],
  ['notice', /^Lưu ý \d/],
] as const;

/** All findings of the pane, which stands on Nhập liệu: every group opened to its end. Sorted. */
export async function findingsShown(pane: Page | Frame): Promise<Line[]> {
  await pane.getByRole('status').getByText(/lỗi/).waitFor();
  const lines: Line[] = [];
  for (const [severity, name] of groups) {
    const head = button(pane, name);
    if ((await head.count()) === 0) continue;
    if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
    await openGroup(pane, name).waitFor();
    await showAll(pane);
    const shown = await pane.getByRole('heading', { level: 4 }).evaluateAll((headings) =>
      headings.flatMap((heading) =>
        [...(heading.parentElement?.querySelectorAll('li') ?? [])].map((item) => {
          const [head, message] = item.firstElementChild?.children ?? [];
          return [heading.textContent, head?.children[1]?.textContent ?? '', message?.textContent ?? ''] as const;
        }),
      ),
    );
    for (const [sheet, cell, message] of shown) {
      lines.push(lineOf(severity, sheet === 'Cả tệp' ? '' : sheet, cell.replace(/^Ô /, ''), message));
    }
    await head.click();
    await openGroup(pane, name).waitFor({ state: 'detached' });
  }
  return lines.sort();
}

async function showAll(pane: Page | Frame): Promise<void> {
  for (;;) {
    const [label] = await button(pane, /^Xem thêm/).allTextContents();
    if (label === undefined) return;
    await button(pane, label).click();
    await button(pane, label).waitFor({ state: 'detached' });
  }
}

const openGroup = (pane: Page | Frame, name: RegExp) => pane.getByRole('button', { name, expanded: true });

/** What the command line says of a file. Sorted. */
export async function findingsOfFile(path: string): Promise<Line[]> {
  const said = await cli(['check', path, '--json']);
  const [file] = checkJsonSchema.parse(JSON.parse(said.out));
  if (file?.outcome !== 'checked') throw new Error(`Not a report that could be checked: ${said.out}`);
  return file.findings
    .map(({ severity, sheet = '', cell = '', message }) => lineOf(severity, sheet, cell, message))
    .sort();
}
