/** Every file and every agency in one state each, and the balances. */
import { cityScope, PERIOD, PLAN } from '../builders';
import {
  agencyIn,
  broken,
  BUILDING,
  decide,
  docketOf,
  fileIn,
  FINANCE,
  HEALTH,
  hashOf,
  ledgerOf,
  report,
  scan,
  scope,
  statesOf,
  stranger,
} from './builder';

const STAMPED = { time: '2026-11-13T08:30:00Z' };

describe('states of files', () => {
  test.each([
    ['a report without faults', report('a.xlsx', STAMPED), 'accepted, used'],
    ['a report with a faulty row', report('a.xlsx', { ...STAMPED, faulty: 1 }), 'partial, used'],
    ['an empty report', report('a.xlsx', { ...STAMPED, filled: 0 }), 'accepted, used'],
    [
      'entries changed after the stamp',
      report('a.xlsx', { ...STAMPED, isChanged: true }),
      'accepted, used: entries-changed-after-stamp',
    ],
    ['another plan', report('a.xlsx', { plan: '95-2025' }), 'misaddressed: other-plan'],
    ['another period', report('a.xlsx', { period: '2026-10' }), 'misaddressed: other-period'],
    ['an agency that leads nothing', report('a.xlsx', { agency: 'so-ngoai-vu' }), 'misaddressed: not-expected'],
    ['no report workbook', stranger('a.xlsx'), 'misaddressed: identity'],
    ['a broken file', broken('a.xlsx'), 'unreadable: refused'],
    ['a scan', scan('a.pdf'), 'attachment'],
  ])('%s', (_, submission, expected) => {
    expect(Object.values(statesOf(ledgerOf([submission])))).toEqual([expected]);
  });

  test('stand by name, whosever they are', () => {
    const files = [
      report('c', { agency: FINANCE }),
      report('b', { agency: HEALTH }),
      scan('a'),
      report('d', { agency: BUILDING }),
    ];
    expect(ledgerOf(files).files.map(({ file }) => file.name)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('an older version is replaced by the newer one', () => {
    const ledger = ledgerOf([
      report('1.xlsx', { sending: 1, ...STAMPED }),
      report('2.xlsx', { sending: 2, ...STAMPED }),
    ]);
    expect(statesOf(ledger)).toEqual({ '1.xlsx': 'superseded: newer-version', '2.xlsx': 'accepted, used' });
    expect(fileIn(ledger, '1.xlsx').reasons).toEqual([{ kind: 'newer-version', as: '2.xlsx' }]);
  });

  test('the same bytes under other names are one file: the first name by code units stands', () => {
    const ledger = ledgerOf(['b.xlsx', 'Z.xlsx', 'a.xlsx'].map((name) => report(name, { ...STAMPED, bytes: 'one' })));
    expect(statesOf(ledger)).toEqual({
      'Z.xlsx': 'accepted, used',
      'a.xlsx': 'superseded: same-file',
      'b.xlsx': 'superseded: same-file',
    });
    expect(fileIn(ledger, 'b.xlsx').reasons).toEqual([{ kind: 'same-file', as: 'Z.xlsx' }]);
  });

  test('a copy that could be read stands before one that took too long', () => {
    const ledger = ledgerOf([broken('a.xlsx', { bytes: 'one' }), report('b.xlsx', { ...STAMPED, bytes: 'one' })]);
    expect(statesOf(ledger)).toEqual({ 'a.xlsx': 'superseded: same-file', 'b.xlsx': 'accepted, used' });
  });

  test('files that could not be read at all have nothing in common', () => {
    const unhashed = (name: string) => ({ ...broken(name), file: { name, hash: '', bytes: 0 } });
    const ledger = ledgerOf([unhashed('a.xlsx'), unhashed('b.xlsx')]);
    expect(statesOf(ledger)).toEqual({ 'a.xlsx': 'unreadable: refused', 'b.xlsx': 'unreadable: refused' });
  });
});

describe('states of agencies', () => {
  test('one line for every expected agency, in the order of the scope', () => {
    const ledger = ledgerOf([report('a.xlsx', { ...STAMPED, agency: BUILDING, faulty: 1 })]);
    expect(ledger.agencies.map(({ agencyId }) => agencyId)).toEqual(scope.agencies.map(({ agency }) => agency.id));
    expect(agencyIn(ledger, BUILDING).state).toBe('partial');
    expect(agencyIn(ledger, FINANCE).state).toBe('not-sent');
  });

  test.each([
    ['a report of another period', [report('a.xlsx', { period: '2026-10' })], 'misaddressed'],
    ['a workbook that only says whose it is', [stranger('a.xlsx', HEALTH)], 'misaddressed'],
    ['a broken file', [broken('a.xlsx')], 'unreadable'],
    ['a scan', [scan('a.xlsx')], 'attachment'],
    ['a scan and a broken file', [broken('a.xlsx'), scan('b.xlsx')], 'unreadable'],
    [
      'a scan and a report of another period',
      [report('a.xlsx', { period: '2026-10' }), scan('b.xlsx')],
      'misaddressed',
    ],
    ['nothing', [], 'not-sent'],
  ])('says what came where it cannot be used: %s', (_, submissions, expected) => {
    const docket = docketOf([decide.attach('a.xlsx', HEALTH), decide.attach('b.xlsx', HEALTH)]);
    const { state, used, files, first } = agencyIn(ledgerOf(submissions, { docket }));
    expect({ state, used, first }).toEqual({ state: expected, used: undefined, first: undefined });
    expect(files.map(({ file }) => file)).toEqual(submissions.map(({ file }) => file));
  });

  test('what was excluded says nothing', () => {
    const docket = docketOf([decide.attach('a.pdf', HEALTH), decide.exclude('a.pdf')]);
    expect(agencyIn(ledgerOf([scan('a.pdf')], { docket })).state).toBe('not-sent');
  });

  test('its files: versions from the oldest on, each before its copies, then all others', () => {
    const files = [
      report('1.xlsx', { sending: 2, ...STAMPED }),
      report('2.xlsx', { sending: 1, ...STAMPED }),
      report('3.xlsx', { sending: 1, ...STAMPED, bytes: '2.xlsx' }),
      report('0.xlsx', { period: '2026-10' }),
    ];
    expect(agencyIn(ledgerOf(files)).files.map(({ file }) => file.name)).toEqual([
      '2.xlsx',
      '3.xlsx',
      '1.xlsx',
      '0.xlsx',
    ]);
  });

  test('what is known of the report that counts', () => {
    const finding = { code: 'long-text', severity: 'explain', params: {} } as never;
    const notice = { code: 'x', severity: 'notice', params: {} } as never;
    const { used, sending, checkCode, findings, unexplained } = agencyIn(
      ledgerOf([
        report('a.xlsx', {
          ...STAMPED,
          sending: 3,
          findings: [{ finding, reason: 'Đã kiểm tra' }, { finding }, { finding: notice }],
        }),
      ]),
    );
    expect(used?.file.hash).toBe(hashOf('a.xlsx'));
    expect({ sending, findings, unexplained }).toEqual({
      sending: 3,
      findings: { error: 0, explain: 2, notice: 1 },
      unexplained: 1,
    });
    expect(checkCode).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}$/);
  });

  test.each([0, -1, 1.5, NaN, Infinity, 1e300])('a lần gửi of %p is none', (sending) => {
    expect(agencyIn(ledgerOf([report('a.xlsx', { ...STAMPED, sending })])).sending).toBeUndefined();
  });

  test('ids out of files are never names of properties', () => {
    const hostile = ['__proto__', 'constructor', 'toString'].map((agency) =>
      report(`${agency}.xlsx`, { ...STAMPED, agency }),
    );
    const ledger = ledgerOf([...hostile, stranger('b.xlsx', '__proto__')]);
    expect(ledger.files.filter(({ state }) => state === 'misaddressed')).toHaveLength(4);
    expect(fileIn(ledger, 'b.xlsx').agencyId).toBeUndefined();
  });
});

describe('balances', () => {
  test('files in = used + set aside + refused; rows in = used + set aside', () => {
    const { balance } = ledgerOf([
      report('1.xlsx', { sending: 1, ...STAMPED, filled: 2 }),
      report('2.xlsx', { sending: 2, ...STAMPED, filled: 4, faulty: 1 }),
      report('copy.xlsx', { sending: 2, ...STAMPED, filled: 4, faulty: 1, bytes: '2.xlsx' }),
      report('october.xlsx', { period: '2026-10', filled: 1 }),
      scan('a.pdf'),
      broken('b.xlsx'),
    ]);
    expect(balance).toEqual({
      files: { all: 6, used: 1, setAside: 4, refused: 1 },
      rows: { all: 11, used: 3, setAside: 8 },
    });
  });

  test('what could not be read as a figure is a row filled in, and an empty one is none', () => {
    const unread = { kind: 'task', id: '224-2025/II/1', hasUnread: true, faults: ['not-a-number'], entry: {} } as const;
    const { balance } = ledgerOf([report('a.xlsx', { ...STAMPED, lines: [unread, { ...unread, hasUnread: false }] })]);
    expect(balance.rows).toEqual({ all: 1, used: 0, setAside: 1 });
  });
});

test('keeps the ledger of 3,500 agencies and 7,000 files within a second of work', () => {
  const [one] = cityScope(PLAN, PERIOD, [HEALTH]).agencies;
  const ids = Array.from({ length: 3500 }, (_, n) => `xa-${n}`);
  const agencies = ids.map((id) => ({ ...one!, agency: { ...one!.agency, id } }));
  const files = ids.flatMap((agency, n) =>
    [1, 2].map((sending) => report(`${agency}-${(n * 7919) % 3500}-${sending}.xlsx`, { agency, sending, ...STAMPED })),
  );
  const start = process.cpuUsage();
  const ledger = ledgerOf(files, { scope: { ...scope, agencies } });
  expect(process.cpuUsage(start).user).toBeLessThan(1_000_000);
  expect(ledger.balance.files).toEqual({ all: 7000, used: 3500, setAside: 3500, refused: 0 });
});
