/** What officers write into the consolidator's reports, kept in the docket without a name or a reason. */
import fc from 'fast-check';
import { docketSchema, emptyDocket, type Docket } from '../../../src/consolidation/docket';
import { joined, withAct, type Act } from '../../../src/session/consolidation/acts';
import { draftOf, type DraftAct } from '../../../src/session/consolidation/drafts';
import type { CityReportKind } from '../../../src/report/city/source';

const ADDRESS = 'tasks/224-2025/II/33';

const docketOf = (...acts: readonly Act[]): Docket =>
  acts.reduce((docket, act) => withAct(docket, act, '', '2026-11-16'), emptyDocket);
const edit = (text: string, address = ADDRESS, report: CityReportKind = 'quarter'): DraftAct => ({
  kind: 'edit-text',
  report,
  address,
  was: 'lập từ số liệu',
  text,
});
const textsOf = (docket: Docket, kind: CityReportKind = 'quarter'): string[] =>
  draftOf(docket, kind).edits.map(({ text }) => text);

test('an edit of one report is none of another', () => {
  const docket = docketOf(edit('câu của quý'), edit('câu của năm', ADDRESS, 'year'));
  expect([textsOf(docket), textsOf(docket, 'year'), textsOf(docket, 'month')]).toEqual([
    ['câu của quý'],
    ['câu của năm'],
    [],
  ]);
});

test('of two edits at one address the later one holds', () => {
  expect(textsOf(docketOf(edit('một'), edit('khác', 'closing'), edit('hai')))).toEqual(['khác', 'hai']);
});

test('a text left out is an edit, the text as it is made is none', () => {
  expect(textsOf(docketOf(edit('')))).toEqual(['']);
  expect(docketOf(edit('một'), edit('lập từ số liệu'))).toEqual(emptyDocket);
});

test('a text restored leaves nothing behind', () => {
  const restore = { kind: 'restore-text', report: 'quarter', address: ADDRESS } as const;
  expect(docketOf(edit('một'), restore)).toEqual(emptyDocket);
});

test('the document that asks for a report is kept beside its edits, and taken back', () => {
  const asked = docketOf(edit('một', ADDRESS, 'request'), { kind: 'request', words: 'Công văn số 12/UBND' });
  expect(draftOf(asked, 'request')).toMatchObject({ request: 'Công văn số 12/UBND', edits: [{ text: 'một' }] });
  const { request } = draftOf(withAct(asked, { kind: 'request', words: '' }, '', '2026-11-16'), 'request');
  expect(request).toBeUndefined();
});

test('the report worked on last stands last', () => {
  const docket = docketOf(edit('a'), edit('b', ADDRESS, 'year'), edit('c', 'closing'));
  expect(docket.reports?.map(({ kind }) => kind)).toEqual(['year', 'quarter']);
});

describe('two dockets joined', () => {
  const earlier = docketOf(edit('cũ'), edit('chỉ có ở tệp cũ', 'closing'), edit('năm', ADDRESS, 'year'));
  const now = docketOf(edit('mới'), { kind: 'request', words: 'Công văn số 12/UBND' });

  test('keep the edits of both, and at one address the later one', () => {
    const both = joined(earlier, now);
    expect([textsOf(both), textsOf(both, 'year')]).toEqual([['chỉ có ở tệp cũ', 'mới'], ['năm']]);
    expect(draftOf(both, 'request').request).toBe('Công văn số 12/UBND');
  });

  const acts = fc.array(
    fc.record({
      kind: fc.constant('edit-text' as const),
      report: fc.constantFrom('month' as const, 'quarter' as const),
      address: fc.constantFrom('opening', 'closing', ADDRESS),
      was: fc.constant('lập từ số liệu'),
      text: fc.string(),
    }),
  );

  test('say what all acts one after the other say, whatever the acts', () => {
    fc.assert(
      fc.property(acts, acts, (first, second) => {
        const whole = docketOf(...first, ...second.filter(({ was, text }) => text !== was));
        const both = joined(docketOf(...first), docketOf(...second.filter(({ was, text }) => text !== was)));
        for (const kind of ['month', 'quarter'] as const) {
          const byAddress = (docket: Docket) => new Map(draftOf(docket, kind).edits.map((one) => [one.address, one]));
          expect(byAddress(both)).toEqual(byAddress(whole));
        }
        expect(docketSchema.safeParse(both).success).toBe(true);
      }),
    );
  });
});
