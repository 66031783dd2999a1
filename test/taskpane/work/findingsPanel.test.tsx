/** @jest-environment jsdom */
import '../browser';
import { FindingsPanel } from '../../../src/taskpane/work/FindingsPanel';
import type { ListedFinding, ReportOverview } from '../../../src/workflows/overview';
import { byRole, click, pageText, showThemed } from '../show';
import { finding } from './live';

const overviewOf = (findings: readonly ListedFinding[], empty = 0): ReportOverview => ({
  filledIn: { count: 10 - empty, of: 10 },
  gauges: [],
  annexes: [
    {
      id: 'I',
      label: 'Phụ lục I',
      filledIn: { count: 10 - empty, of: 10 },
      gauges: [],
      emptyRows: Array.from({ length: empty }, (_, index) => ({
        rowId: String(index),
        label: `Chỉ tiêu số ${index}`,
        text: '',
        place: { sheet: '224-PL I', cell: 'H7' },
      })),
    },
  ],
  findings,
  isReady: true,
  unexplained: 0,
});

const nothing = (): undefined => undefined;
const showPanel = (overview: ReportOverview): Promise<void> =>
  showThemed(
    <FindingsPanel
      overview={overview}
      isBusy={false}
      undo={null}
      canGo={() => true}
      onGo={nothing}
      onRepair={() => Promise.resolve()}
      onJustify={() => Promise.resolve()}
      onReport={nothing}
    />,
  );

const listed = (): number => document.querySelectorAll('section section li').length;

test('of hundreds thirty are drawn, and thirty more when asked for', async () => {
  const findings = Array.from({ length: 300 }, (_, index) => finding({ key: String(index) }));
  await showPanel(overviewOf(findings));
  expect(listed()).toBe(30);
  await click(byRole('button', 'Xem thêm (còn 270)'));
  expect(listed()).toBe(60);
});

test('when nothing is wrong it says so, and what remains', async () => {
  await showPanel(overviewOf([], 3));
  expect(pageText()).toContain('chưa có nội dung nào cần rà soát');
  expect(pageText()).toContain('Còn 03 dòng chưa nhập.');
});

test('when nothing remains either, the report can be made', async () => {
  await showPanel(overviewOf([]));
  expect(pageText()).toContain('có thể lập báo cáo');
});

test('the counts are said aloud as they change', async () => {
  await showPanel(overviewOf([finding({})]));
  expect(document.querySelector('[role=status]')?.textContent).toBe('01 lỗi, 00 cần giải trình, 00 lưu ý');
});
