/** Which version of a report counts, and what is asked where the order of versions does not settle it. */
import { NOW } from '../builders';
import { decide, docketOf, agencyIn, fileIn, ledgerOf, questionsIn, report, type ReportFile } from './builder';

const EARLY = '2026-11-12T02:00:00Z';
const LATER = '2026-11-13T02:00:00Z';
const FUTURE = '2026-11-20T02:00:01Z';

const usedOf = (older: ReportFile, newer: ReportFile): string | undefined =>
  agencyIn(ledgerOf([report('x.xlsx', newer), report('y.xlsx', older)])).used?.file.name;

describe('the newest counts', () => {
  test.each<[string, ReportFile, ReportFile]>([
    ['by lần gửi, whatever the clocks say', { sending: 1, time: LATER }, { sending: 2, time: EARLY }],
    ['of one lần gửi by the stamp', { sending: 1, time: EARLY, modified: LATER }, { sending: 1, time: LATER }],
    ['of one stamp by the file', { time: EARLY, modified: EARLY }, { time: EARLY, modified: LATER }],
    ['without stamps by the file', { modified: EARLY }, { modified: LATER }],
    ['a stamp before none', { modified: LATER }, { time: EARLY, modified: EARLY }],
    ['instants, not their spelling', { time: '2026-11-13T02:00:00Z' }, { time: '2026-11-13T02:00:00.500Z' }],
    ['a stamp whose time is none stands first', { time: 'hôm qua' }, { time: EARLY }],
    ['a lần gửi that is no number stands first', { sending: NaN, time: LATER }, { sending: 1, time: EARLY }],
    ['own period before one taken in', { sending: 9, time: LATER, period: '2026-10' }, { time: EARLY }],
  ])('%s', (_, older, newer) => {
    expect(usedOf(older, newer)).toBe('x.xlsx');
    expect(usedOf(newer, older)).toBe('y.xlsx');
  });

  test('a copy saved later is no newer', () => {
    const ledger = ledgerOf([
      report('a.xlsx', { bytes: 'one', modified: LATER }),
      report('b.xlsx', { bytes: 'one', modified: EARLY }),
      report('c.xlsx', { modified: '2026-11-12T09:00:00Z' }),
    ]);
    expect(agencyIn(ledger).used?.file.name).toBe('c.xlsx');
  });

  test('its rows alone: none of another version', () => {
    const ledger = ledgerOf([
      report('1.xlsx', { sending: 1, time: EARLY, filled: 4 }),
      report('2.xlsx', { sending: 2, time: LATER, filled: 2, faulty: 1 }),
    ]);
    expect(agencyIn(ledger).report?.lines.filter(({ entry }) => Object.keys(entry).length > 0)).toHaveLength(2);
    expect(fileIn(ledger, '1.xlsx').rows).toEqual({ used: 0, setAside: 4 });
    expect(fileIn(ledger, '2.xlsx').rows).toEqual({ used: 1, setAside: 1 });
  });
});

describe('questions', () => {
  const first: ReportFile = { sending: 1, time: EARLY };
  const second: ReportFile = { sending: 2, time: LATER };
  const asked = (a: ReportFile, b?: ReportFile): string[] =>
    questionsIn(ledgerOf([report('a.xlsx', a), ...(b ? [report('b.xlsx', b)] : [])]));

  test.each<[string, ReportFile, ReportFile | undefined, string[]]>([
    ['nothing of a plain second sending', first, second, []],
    ['nothing of one file', first, undefined, []],
    ['a newer version with fewer rows', first, { ...second, filled: 2 }, ['fewer-rows: a.xlsx, b.xlsx']],
    ['a newer version with more errors', first, { ...second, faulty: 1 }, ['more-errors: a.xlsx, b.xlsx']],
    [
      'both at once',
      first,
      { ...second, filled: 2, faulty: 1 },
      ['fewer-rows: a.xlsx, b.xlsx', 'more-errors: a.xlsx, b.xlsx'],
    ],
    ['an older version with fewer rows', { ...first, filled: 2 }, second, []],
    ['a stamp of the future', first, { ...second, time: FUTURE }, ['future-time: b.xlsx']],
    ['a lone stamp of the future', { time: FUTURE }, undefined, ['future-time: a.xlsx']],
    ['a lone file of the future', { modified: FUTURE }, undefined, ['future-time: a.xlsx']],
    ['a file saved after now, stamped before', { ...first, modified: FUTURE }, undefined, []],
    ['a stamp of this very instant', { time: NOW }, undefined, []],
    ['no clock beside one that has', {}, first, ['no-clock: a.xlsx']],
    ['no clock at all, and no day', {}, undefined, ['no-clock: a.xlsx']],
    ['no clock, but a day of signing', { signedOn: '2026-11-13' }, undefined, []],
    [
      'no clock, twice the same entries, signed',
      { signedOn: '2026-11-13', entries: 'x' },
      { entries: 'x', signedOn: '2026-11-13' },
      [],
    ],
    ['one stamp, two sets of entries, no file time', first, { ...first, filled: 4 }, ['tie']],
    ['one stamp, one set of entries: saved again', { ...first, entries: 'x' }, { ...first, entries: 'x' }, []],
    ['one stamp, then changed and saved', { ...first, modified: EARLY }, { ...first, modified: LATER }, []],
  ])('%s', (_, a, b, expected) => {
    expect(asked(a, b).map((line) => (expected[0] === 'tie' ? line.split(':')[0] : line))).toEqual(expected);
  });

  test('a tie: the same one counts whichever came first, and stands last', () => {
    const files = [report('a.xlsx', first), report('b.xlsx', first)];
    const [one, other] = [ledgerOf(files), ledgerOf([...files].reverse())];
    expect(one).toEqual(other);
    expect(one.questions[0]?.files.at(-1)).toEqual(agencyIn(one).used?.file);
  });

  test('a tie: a copy under another name changes nothing of it', () => {
    const copies = ['0/a.xlsx', '0/b.xlsx'].map((name) =>
      report(name, { ...first, bytes: name.slice(2), entries: name.slice(2) }),
    );
    const files = ['a.xlsx', 'b.xlsx'].map((name) => report(name, first));
    const hashes = copies.map((copy) => agencyIn(ledgerOf([copy, ...files])).used?.file.hash);
    expect(new Set([...hashes, agencyIn(ledgerOf(files)).used?.file.hash]).size).toBe(1);
  });

  test('a tie: which of the two is poorer is no question of its own', () => {
    expect(asked(first, { ...first, filled: 1, faulty: 1 })).toHaveLength(1);
    expect(asked({ ...first, filled: 1 }, { ...first, faulty: 2 })).toHaveLength(1);
  });

  test('a tie of older versions is none of anybody’s', () => {
    const files = [report('a.xlsx', first), report('b.xlsx', first), report('c.xlsx', second)];
    expect(questionsIn(ledgerOf(files))).toEqual([]);
  });

  test.each([
    ['including the newer', decide.include('b.xlsx'), 'b.xlsx'],
    ['including the older', decide.include('a.xlsx'), 'a.xlsx'],
    ['excluding the newer', decide.exclude('b.xlsx'), 'a.xlsx'],
  ])('is answered by %s', (_, decision, used) => {
    const ledger = ledgerOf([report('a.xlsx', first), report('b.xlsx', { ...second, filled: 1 })], {
      docket: docketOf([decision]),
    });
    expect(questionsIn(ledger)).toEqual([]);
    expect(agencyIn(ledger).used?.file.name).toBe(used);
  });

  test('a future time is answered by a day of receipt', () => {
    const docket = docketOf([decide.received('a.xlsx', '2026-11-14')]);
    expect(questionsIn(ledgerOf([report('a.xlsx', { time: FUTURE })], { docket }))).toEqual([]);
  });

  test('a version that came after the decision for an older one is asked about', () => {
    const files = [report('a.xlsx', first), report('b.xlsx', second)];
    const include = (on: string) => ledgerOf(files, { docket: docketOf([decide.include('a.xlsx', on)]) });
    expect(questionsIn(include('2026-11-12'))).toEqual(['newer-than-decision: b.xlsx']);
    expect(questionsIn(include('2026-11-14'))).toEqual([]);
    expect(agencyIn(include('2026-11-12')).used?.file.name).toBe('a.xlsx');
  });

  test.each([
    ['decided on itself', [decide.include('b.xlsx', '2026-11-12'), decide.include('a.xlsx', '2026-11-12')]],
    [
      'older, and only received later',
      [decide.received('a.xlsx', '2026-11-19'), decide.include('b.xlsx', '2026-11-13')],
    ],
  ])('a version that was %s is not', (_, decisions) => {
    const files = [report('a.xlsx', first), report('b.xlsx', second)];
    expect(questionsIn(ledgerOf(files, { docket: docketOf(decisions) }))).toEqual([]);
  });
});
