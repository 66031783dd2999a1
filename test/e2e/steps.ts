/** What an officer does again and again in the pane. */
import type { Frame, Page } from 'playwright-core';
import { describeRefusal } from '../../src/checks/describe/refusals';
import type { RefusalCode } from '../../src/workbook/refusal';
import { isAtRest } from './excelPage';

type Pane = Page | Frame;

export const tab = (pane: Pane, name: string) => pane.getByRole('tab', { name, exact: true });
export const button = (pane: Pane, name: string | RegExp) =>
  pane.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) });
export const notice = (pane: Pane) => pane.getByRole('region', { name: 'Thông báo' });

/** Waits until the session has said so; fails with what it says instead. */
export const said = (pane: Pane, sentence: string | RegExp): Promise<void> =>
  eventually(async () => {
    expect(await notice(pane).innerText()).toMatch(sentence);
  });

/** The sentence of a refusal; how to mend it is said after it. */
export const refusal = (code: RefusalCode, detail?: string): string =>
  describeRefusal({ code, ...(detail !== undefined && { detail }) }).message;

/** Types a part of the name without diacritics and takes the agency that is offered. */
export async function chooseAgency(pane: Pane, typed: string, name: string): Promise<void> {
  await pane.getByRole('combobox', { name: 'Cơ quan, đơn vị' }).pressSequentially(typed);
  await pane.getByRole('option', { name, exact: true }).click();
}

/** From a blank workbook to a laid-out report of Sở Y tế for November 2026. */
export async function layOut(pane: Pane): Promise<void> {
  await chooseAgency(pane, 'so y te', 'Sở Y tế');
  await button(pane, 'Lập biểu mẫu').click();
  await said(pane, 'Đã lập biểu mẫu');
  await isAtRest(pane);
}

/** Waits until something of the test's own, such as a cell, is as it should be; fails with the assertion's own words. */
export async function eventually(assertion: () => unknown, milliseconds = 10_000): Promise<void> {
  const end = performance.now() + milliseconds;
  for (;;) {
    try {
      await assertion();
      return;
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((later) => setTimeout(later, 25));
    }
  }
}
