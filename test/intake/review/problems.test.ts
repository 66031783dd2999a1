/** What cannot be read of a review is told with its place, all at once, in whole sentences. */
import { describeReviewProblem } from '../../../src/intake/review/describeReviewProblem';
import type { ReviewProblem } from '../../../src/intake/review/problem';
import { readReview } from '../../../src/intake/review/readReview';
import { directoryIndex } from '../../../src/plan/agencies';
import { snapshotOf } from '../../../src/workbook/snapshotOf';
import { draftOf, Edited, index, planOf } from './reviews';

const edited = (): Edited => new Edited(draftOf(planOf('224-2025')));
const TARGETS = '224-PL I';
const TASKS = '224-PL II';

const codes = (problems: readonly ReviewProblem[]): string[] => problems.map(({ what }) => what.kind);

test.each<[string, (model: Edited) => Edited]>([
  ['unknown-body', (model) => model.set(TASKS, 'r0', { leadRead: 'Sở Y tế; Sở Abc' })],
  ['no-body', (model) => model.set(TASKS, 'r0', { leadRead: 'Theo hướng dẫn của Văn phòng Chính phủ' })],
  ['not-a-schedule', (model) => model.set(TASKS, 'r0', { dueRead: 'khi nào xong thì thôi' })],
  ['not-a-threshold', (model) => model.set(TARGETS, 'm0.0', { threshold: 'một nửa' })],
  ['missing', (model) => model.set(TARGETS, 'm0.0', { threshold: '' })],
  ['not-in-list', (model) => model.set(TARGETS, 'm0.0', { kind: 'Phần trăm' })],
  ['not-in-list', (model) => model.set(TASKS, 'r0', { line: 'Việc' })],
  ['not-a-feature', (model) => model.set(TARGETS, 'm0.0', { features: 'Không rõ' })],
  ['not-a-feature', (model) => model.set(TARGETS, 'm0.0', { features: 'Là một phần của 77' })],
  ['missing', (model) => model.set(TASKS, 'r0', { text: ' ' })],
  ['doubled-number', (model) => model.set(TASKS, 'r1', { no: '1', number: '1' })],
  ['measure-alone', (model) => model.move(TARGETS, 'm0.0', 'r0')],
  ['section-alone', (model) => model.insert(TASKS, '', { line: 'Đề mục 1', text: 'Cuối' })],
  ['not-a-day', (model) => model.set('Kế hoạch', 'signed', { value: '31/11/2025' })],
  ['not-a-plan-number', (model) => model.set('Kế hoạch', 'number', { value: 'KH-UBND' })],
  ['not-a-due', (model) => model.set('Nghĩa vụ báo cáo', 'd0', { due: 'giữa tháng' })],
  ['not-a-due', (model) => model.set('Nghĩa vụ báo cáo', 'd0', { cutOff: '40/12' })],
  ['unknown-body', (model) => model.set('Nghĩa vụ báo cáo', 'd0', { through: 'Sở, ban, ngành' })],
  ['unknown-row', (model) => model.set('Điểm cần lưu ý', 'e0', { row: 'II/77' })],
  ['no-sheet', (model) => model.change(TASKS, (sheet) => ({ ...sheet, rows: [] }))],
  ['no-review', (model) => model.change('_phuluc', (sheet) => ({ ...sheet, rows: sheet.rows.slice(0, 2) }))],
])('%s', (code, edit) => {
  const problems = edit(edited()).problems();
  expect(codes(problems)).toContain(code);
  for (const problem of problems) {
    const { message, fix } = describeReviewProblem(problem);
    expect(message).toMatch(/^[\p{Lu}“].*\.$/su);
    expect(fix).toMatch(/^Hãy .*\.$/su);
  }
});

test('each names its sheet and its cell, and all are told', () => {
  const problems = edited()
    .set(TASKS, 'r0', { leadRead: 'Sở Abc', dueRead: 'mai kia' })
    .set(TARGETS, 'm0.0', { threshold: 'nhiều' })
    .problems();
  expect(problems.map(({ sheet, cell, what }) => [sheet, cell, what.kind])).toEqual([
    [TARGETS, 'L6', 'not-a-threshold'],
    [TASKS, 'I5', 'unknown-body'],
    [TASKS, 'L5', 'not-a-schedule'],
  ]);
});

test('a sheet of no meaning is no review', () => {
  const model = edited();
  for (const { name } of model.model.sheets) model.change(name, (sheet) => ({ ...sheet, rows: [] }));
  expect(codes(model.problems())).toEqual(['no-review']);
});

test('a directory that lost an agency of the plan', () => {
  const { directory } = index;
  const agencies = directory.agencies.filter(({ id }) => id !== 'so-noi-vu');
  const groups = directory.groups.map((group) => ({
    ...group,
    members: group.members.filter((member) => member !== 'so-noi-vu'),
  }));
  const smaller = directoryIndex({ ...directory, agencies, groups });
  const read = readReview(snapshotOf(edited().model), smaller);
  expect(read.ok ? [] : codes(read.error)).toEqual(['other-directory']);
});
