import fc from 'fast-check';
import type { Entries } from '../../../src/entries/entries';
import type { ReportEdit } from '../../../src/entries/reportEdit';
import { slotsOf } from '../../../src/report/slots';
import type { CheckedWorkbook } from '../../../src/workflows/checkWorkbook';
import { explain } from '../../../src/workflows/explain';
import { findingKeys } from '../../../src/workflows/findingKeys';
import { reportOf } from '../../../src/workflows/report/reportOf';
import { checkCode, stampEntries } from '../../../src/workflows/stamp';
import { snapshotOf } from '../../layout/snapshotOf';
import { checkedOf, checkedWith, MEASURE, snapshotWith, TASK, typedInto } from '../checked';

const NOW = '2026-11-13T01:00:00Z';
const SENTENCE = `tasks/${TASK}`;

const done = (percent: number): Partial<Entries> => ({
  tasks: new Map([[TASK, { percent, result: 'Đang dự thảo' }]]),
});

/** The workbook as it would be read with these edits on its sheets. */
const holding = (checked: CheckedWorkbook, ...edits: ReportEdit[]): CheckedWorkbook => ({
  ...checked,
  reading: { ...checked.reading, edits },
});

const madeAt = (checked: CheckedWorkbook, address: string): string =>
  slotsOf(reportOf(checked).made).find((slot) => slot.address === address)?.text ?? '';

const textAt = ({ report }: ReturnType<typeof reportOf>, address: string): string | undefined =>
  slotsOf(report).find((slot) => slot.address === address)?.text;

describe('a text edited', () => {
  const other = (was: string, text: string): ReportEdit => ({ address: SENTENCE, was, text });

  it('stands in the report, whether on its sheets or in the pane', async () => {
    const checked = await checkedWith(done(0.4));
    const was = madeAt(checked, SENTENCE);
    expect(was).not.toBe('');
    for (const written of [
      reportOf(holding(checked, other(was, 'Lời văn mới.'))),
      reportOf(checked, [other(was, 'Lời văn mới.')]),
    ]) {
      expect(textAt(written, SENTENCE)).toBe('Lời văn mới.');
      expect(written.edits).toMatchObject([{ address: SENTENCE, state: 'current', made: was }]);
    }
  });

  it('in the pane is later than one on the sheet', async () => {
    const checked = await checkedWith(done(0.4));
    const was = madeAt(checked, SENTENCE);
    const written = reportOf(holding(checked, other(was, 'Trên trang tính.')), [other(was, 'Trong ngăn.')]);
    expect(textAt(written, SENTENCE)).toBe('Trong ngăn.');
  });

  it('is outdated once the figures make another text, and is kept', async () => {
    const was = madeAt(await checkedWith(done(0.4)), SENTENCE);
    const written = reportOf(await checkedWith(done(0.6)), [other(was, 'Lời văn mới.')]);
    expect(written.edits).toMatchObject([{ state: 'outdated', was, text: 'Lời văn mới.' }]);
    expect(textAt(written, SENTENCE)).toBe('Lời văn mới.');
  });

  it('without a place any more is kept aside', async () => {
    const gone = { address: 'tasks/224-2025/II/999', was: 'Câu cũ.', text: 'Lời văn mới.' };
    expect(reportOf(await checkedWith({}), [gone]).edits).toEqual([{ ...gone, state: 'placeless' }]);
  });

  it('is taken back by one in the words that were made, and stays so when these change', async () => {
    const was = madeAt(await checkedWith(done(0.4)), SENTENCE);
    const checked = await checkedWith(done(0.6));
    const written = reportOf(holding(checked, other(was, 'Trên trang tính.')), [other(was, was)]);
    expect(written.edits).toEqual([]);
    expect(written.report).toEqual(written.made);
  });

  it('is never lost', async () => {
    const checked = await checkedWith(done(0.4));
    const made = new Map(slotsOf(reportOf(checked).made).map(({ address, text }) => [address, text]));
    const addresses = [...made.keys(), 'tasks/gone', 'annex/gone/1'];
    const edit = fc.record({ address: fc.constantFrom(...addresses), was: fc.string(), text: fc.string() });
    fc.assert(
      fc.property(fc.array(edit), fc.array(edit), (held, pane) => {
        const { edits } = reportOf(holding(checked, ...held), pane);
        const latest = new Map([...held, ...pane].map((each) => [each.address, each]));
        const wanted = [...latest.values()].filter(
          ({ address, was, text }) => text !== was && text !== made.get(address),
        );
        expect(new Map(edits.map(({ address, text }) => [address, text]))).toEqual(
          new Map(wanted.map(({ address, text }) => [address, text])),
        );
      }),
      { numRuns: 30 },
    );
  });
});

describe('the report', () => {
  it('can be looked at while there are errors', async () => {
    const typed = await typedInto(snapshotWith({}), MEASURE, 'numerator', { value: 'khoảng 100' });
    const checked = await checkedOf(typed);
    expect(checked.findings.map(({ severity }) => severity)).toContain('error');
    const { report, brief } = reportOf(checked);
    expect(report.sections.length).toBeGreaterThan(0);
    expect(brief.parts.length).toBeGreaterThan(0);
  });

  it('can be looked at while inserted rows are too long to be moved', async () => {
    const checked = await checkedWith({});
    const entries = { ...checked.reading.entries, outside: [{ annexId: 'II', text: 'dài '.repeat(9_000) }] };
    expect(() => reportOf({ ...checked, reading: { ...checked.reading, entries } })).not.toThrow();
  });

  it('carries the code of its entries while they are those that were stamped', async () => {
    const checked = await checkedWith(done(0.4));
    const stamp = await stampEntries(checked.reading.entries, undefined, NOW);
    const stamped = { ...checked, reading: { ...checked.reading, stamp } };
    expect(reportOf({ ...stamped, entriesHash: stamp.hash }).report.checkCode).toContain(checkCode(stamp));
    expect(reportOf({ ...stamped, entriesHash: 'ff' }).report).not.toHaveProperty('checkCode');
  });

  it('has a brief that says what was explained, and with which reason', async () => {
    const before = await checkedWith({ measures: new Map([[MEASURE, { numerator: 20, denominator: 20 }]]) });
    const asked = findingKeys(before.findings).filter((_, index) => before.findings[index]?.severity === 'explain');
    const reason = 'Số liệu do hệ thống tự xuất';
    const explained = explain(before, asked[0] ?? '', reason);
    if (!explained.ok) throw new Error(explained.error);
    const checked = await checkedOf(snapshotOf(explained.value.model));
    expect(JSON.stringify(reportOf(checked).brief)).toContain(`“${reason}”`);
  });
});
