/** Consolidations small enough to be laid out many times: real plans, a real ledger, and every kind of trouble in it. */
import { consolidate } from '../../../src/consolidation/consolidate';
import type { Consolidated, ConsolidationInput } from '../../../src/consolidation/consolidated';
import type { Docket } from '../../../src/consolidation/docket';
import type { Submission } from '../../../src/consolidation/submission';
import type { Entries } from '../../../src/entries/entries';
import { submittedCity, type CityOptions } from '../../consolidation/builders';

export const SMALL = ['so-y-te', 'so-khoa-hoc-va-cong-nghe', 'van-phong-ubnd-thanh-pho', 'xa-phong-dien', 'thanh-doan'];

const BY = { by: 'Nguyễn Văn A', on: '2026-11-16', reason: 'Cơ quan xác nhận qua điện thoại.' };

/** What people would write to break a sheet: formulas, keys, characters no XML has, more than a cell holds. */
export const HOSTILE =
  '=HYPERLINK("http://x";"y")\r\n+1 @SUM(A1) phuluc:consolidated/data __proto__ _x0041_ \u0001 𠀀 ́';

export const withText =
  (text: string): NonNullable<CityOptions['change']> =>
  (agencyId, entries): Entries =>
    agencyId !== 'so-y-te'
      ? entries
      : {
          ...entries,
          general: { ...entries.general, proposals: text, breakthrough: text, outside: text },
          outside: [{ annexId: 'II', text }],
          tasks: new Map([...entries.tasks].map(([id, entry]) => [id, { ...entry, proposal: text, level: 'city' }])),
        };

/** Files that cannot be used, a version too many, figures entered for one, decisions, and a closing. */
export async function troubledInput(options: CityOptions = {}): Promise<ConsolidationInput> {
  const input = await submittedCity({
    agencies: SMALL,
    missing: ['xa-phong-dien'],
    again: ['so-khoa-hoc-va-cong-nghe'],
    withPrevious: true,
    change: withText(HOSTILE),
    ...options,
  });
  const [first] = input.submissions;
  if (!first) throw new Error('No submissions');
  const file = (name: string, digit: string): Submission['file'] => ({ name, hash: digit.repeat(64), bytes: 10 });
  const docket: Docket = {
    decisions: [
      { kind: 'received', file: first.file.hash, receivedOn: '2026-11-17', ...BY },
      { kind: 'attach', file: 'b'.repeat(64), agencyId: 'thanh-doan', ...BY },
      { kind: 'asked', agencyId: 'so-y-te', until: '2026-11-20', ...BY, reason: HOSTILE },
    ],
    enteredFor: [
      {
        agencyId: 'xa-phong-dien',
        source: 'telephone',
        note: `ông B đọc ${'rất dài '.repeat(3_000)}`,
        by: BY.by,
        on: BY.on,
        isConfirmed: false,
        lines: [
          { id: '224-2025/I/3#1', fields: { numerator: 10, denominator: 12 } },
          { id: '224-2025/II/1', fields: { percent: 1, completedOn: '2026-11-01', result: HOSTILE } },
        ],
      },
    ],
    closing: { by: BY.by, on: '2026-11-18', files: input.submissions.map((each) => each.file.hash) },
  };
  return {
    ...input,
    docket,
    submissions: [
      ...input.submissions,
      { file: file('hong.xlsx', 'a'), content: { kind: 'refused', refusal: { code: 'truncated' } } },
      { file: file('ban-ky.pdf', 'b'), content: { kind: 'attachment' } },
      { ...first, file: { ...first.file, name: 'ban-sao.xlsx' } },
    ],
  };
}

export const troubledCity = async (options: CityOptions = {}): Promise<Consolidated> =>
  consolidate(await troubledInput(options));

export const cityOfOptions = async (options: CityOptions): Promise<Consolidated> =>
  consolidate(await submittedCity(options));
