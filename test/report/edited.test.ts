/** What officers wrote stands in the place of what is made, and it is known whether it still answers to it. */
import { edited } from '../../src/report/edited';
import { slotsOf } from '../../src/report/slots';
import { reportOf, sectionOf, task } from './builder';

const reportAt = (percent: number) => reportOf({ tasks: [task('1', '2026-12-31')], done: { 1: { percent } } });
const address = 'tasks/9-2026/II/1';
const report = reportAt(0.5);
const made = slotsOf(report).find((slot) => slot.address === address)!.text;
const later = reportAt(0.8);

test('no edits, the report as it is made', () => {
  expect(edited(report, [])).toEqual({ report, edits: [] });
});

test('an edit of the text that is made is current', () => {
  const { report: whole, edits } = edited(report, [{ address, was: made, text: 'Câu của cơ quan.' }]);
  expect(sectionOf(whole, 'III')).toContain('- Câu của cơ quan.');
  expect(edits).toMatchObject([{ address, state: 'current', made }]);
});

test('an edit outlives the figures it was written for, and is known to be outdated', () => {
  const { report: whole, edits } = edited(later, [{ address, was: made, text: 'Câu của cơ quan.' }]);
  expect(sectionOf(whole, 'III')).toContain('- Câu của cơ quan.');
  expect(edits).toMatchObject([
    { state: 'outdated', was: made, made: expect.stringContaining('tiến độ 80%') as string },
  ]);
});

test('a row told in another khoản by now keeps its edit', () => {
  const complete = reportOf({
    tasks: [task('1', '2026-12-31')],
    done: { 1: { percent: 1, completedOn: '2026-11-02' } },
  });
  const { report: whole, edits } = edited(complete, [{ address, was: made, text: 'Câu của cơ quan.' }]);
  expect(sectionOf(whole, 'III').slice(0, 2)).toEqual(['1. Nhiệm vụ hoàn thành trong kỳ', '- Câu của cơ quan.']);
  expect(edits).toMatchObject([{ state: 'outdated' }]);
});

test('an edit whose place is gone is kept aside, after those that stand', () => {
  const gone = { address: 'tasks/9-2026/II/7', was: 'Cũ', text: 'Mới' };
  const { report: whole, edits } = edited(report, [gone, { address, was: made, text: 'Câu của cơ quan.' }]);
  expect(edits.map(({ state }) => state)).toEqual(['current', 'placeless']);
  expect(edits[1]).toMatchObject(gone);
  expect(sectionOf(whole, 'III').join('\n')).not.toContain('Mới');
});

test('of several edits the last holds', () => {
  const { report: whole } = edited(report, [
    { address, was: made, text: 'Một.' },
    { address, was: made, text: 'Hai.' },
  ]);
  expect(sectionOf(whole, 'III')).toContain('- Hai.');
});

test('a text written back to what is made is no edit', () => {
  const back = [
    { address, was: made, text: 'Câu của cơ quan.' },
    { address, was: made, text: made },
  ];
  expect(edited(report, back)).toEqual({ report, edits: [] });
});

test('a deletion is an edit too', () => {
  const { report: whole, edits } = edited(report, [{ address, was: made, text: '' }]);
  expect(sectionOf(whole, 'III').join('\n')).not.toContain('Nhiệm vụ số 1:');
  expect(edits).toMatchObject([{ address, text: '', state: 'current' }]);
});

test('made again with the same edits it is the same report', () => {
  const edits = [{ address, was: made, text: 'Câu của cơ quan.' }];
  const once = edited(report, edits);
  expect(edited(reportAt(0.5), once.edits)).toEqual(once);
});
