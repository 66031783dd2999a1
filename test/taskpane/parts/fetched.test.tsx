/** @jest-environment jsdom */
import '../browser';
import { Suspense } from 'react';
import { fetched } from '../../../src/taskpane/parts/fetched';
import { byRole, click, pageText, showThemed } from '../show';

test('a part that does not come is said in its place, and comes when it is asked for again', async () => {
  let isThere = false;
  const Part = fetched(() =>
    isThere
      ? Promise.resolve(({ name }: { name: string }) => <p>Màn hình {name}</p>)
      : Promise.reject(new Error('gone')),
  );
  await showThemed(
    <Suspense fallback="…">
      <p>Còn nguyên</p>
      <Part name="Báo cáo" />
    </Suspense>,
  );
  expect(pageText()).toContain('Còn nguyên');
  expect(pageText()).toContain('Không tải được một phần của Phụ lục');
  isThere = true;
  await click(byRole('button', 'Tải lại'));
  expect(pageText()).toBe('Còn nguyênMàn hình Báo cáo');
});
