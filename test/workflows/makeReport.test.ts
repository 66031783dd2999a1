import { checkWorkbook, type CheckedWorkbook } from '../../src/workflows/checkWorkbook';
import { makeReport } from '../../src/workflows/makeReport';
import { makeWorkbook } from '../../src/workflows/makeWorkbook';
import { emptyEntries } from '../../src/layout/emptyEntries';
import type { Entries } from '../../src/entries/entries';
import { snapshotOf } from '../layout/snapshotOf';
import { library, scopeOf } from '../library';

const scope = scopeOf('so-y-te');
const NOW = '2026-11-13T01:00:00Z';

async function checkedOf(entries: Entries): Promise<CheckedWorkbook> {
  const checked = await checkWorkbook(library, snapshotOf(makeWorkbook(scope, entries)));
  if (checked.kind !== 'checked') throw new Error(checked.kind);
  return checked;
}

const withOutside = (checked: CheckedWorkbook, text: string): CheckedWorkbook => ({
  ...checked,
  reading: { ...checked.reading, entries: { ...checked.reading.entries, outside: [{ annexId: 'II', text }] } },
});

it('carries inserted rows into the new workbook, under work outside the annex', async () => {
  const made = await makeReport(withOutside(await checkedOf(emptyEntries(scope)), 'Việc thêm | Đã xong'), NOW);
  if (!made.ok) throw new Error(made.error);
  const again = await checkWorkbook(library, snapshotOf(made.value.model));
  expect(again.kind === 'checked' && again.reading.entries.general.outside).toBe('- Việc thêm | Đã xong');
});

it('refuses, rather than cuts, inserted rows that no cell can hold', async () => {
  const made = await makeReport(withOutside(await checkedOf(emptyEntries(scope)), 'dài '.repeat(9_000)), NOW);
  expect(made).toEqual({ ok: false, error: 'outside-too-long' });
});

it('keeps the stamp while nothing changes, and counts a new sending when something does', async () => {
  const first = await makeReport(await checkedOf(emptyEntries(scope)), NOW);
  if (!first.ok) throw new Error(first.error);
  const same = await checkWorkbook(library, snapshotOf(first.value.model));
  if (same.kind !== 'checked') throw new Error(same.kind);
  const later = '2026-11-14T01:00:00Z';
  const second = await makeReport(same, later);
  expect(second.ok && second.value.checkCode).toBe(first.value.checkCode);
  expect(same.reading.stamp).toMatchObject({ sending: 1, time: NOW });

  const entries: Entries = { ...same.reading.entries, general: { overview: 'Đã bổ sung' } };
  const third = await makeReport({ ...same, reading: { ...same.reading, entries } }, later);
  if (!third.ok) throw new Error(third.error);
  const after = await checkWorkbook(library, snapshotOf(third.value.model));
  expect(after.kind === 'checked' && after.reading.stamp).toMatchObject({ sending: 2, time: later });
});

it('keeps an officer’s reason while its value stands, and shows it as void afterwards', async () => {
  const entries: Entries = {
    ...emptyEntries(scope),
    measures: new Map([['224-2025/I/3#1', { numerator: 20, denominator: 20 }]]),
  };
  const checked = await checkedOf(entries);
  expect(checked.unexplained.map(({ code }) => code)).toEqual(['met-without-evidence']);
  const made = await makeReport(checked, NOW);
  if (!made.ok) throw new Error(made.error);
  const read = await checkWorkbook(library, snapshotOf(made.value.model));
  if (read.kind !== 'checked') throw new Error(read.kind);
  const [asked] = read.reading.entries.explanations;
  if (!asked) throw new Error('Nothing was asked');
  const reasoned: Entries = {
    ...read.reading.entries,
    explanations: [{ ...asked, reason: 'Số liệu do hệ thống tự xuất' }],
  };
  const again = await makeReport({ ...read, reading: { ...read.reading, entries: reasoned } }, NOW);
  if (!again.ok) throw new Error(again.error);
  const explained = await checkWorkbook(library, snapshotOf(again.value.model));
  expect(explained.kind === 'checked' && explained.unexplained).toEqual([]);

  const changed: Entries = { ...reasoned, measures: new Map([['224-2025/I/3#1', { numerator: 21, denominator: 21 }]]) };
  const voided = await makeReport(
    { ...(await checkedOf(changed)), reading: { ...(await checkedOf(changed)).reading, entries: changed } },
    NOW,
  );
  if (!voided.ok) throw new Error(voided.error);
  const kept = await checkWorkbook(library, snapshotOf(voided.value.model));
  if (kept.kind !== 'checked') throw new Error(kept.kind);
  expect(kept.unexplained).toHaveLength(1);
  expect(kept.reading.entries.explanations.map(({ reason }) => reason)).toContain('Số liệu do hệ thống tự xuất');
});
