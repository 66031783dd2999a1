/** What people at the consolidator decided: include, exclude, take in, ask, attach, enter on behalf, close. */
import {
  agencyIn,
  broken,
  closedWith,
  decide,
  docketOf,
  entered,
  fileIn,
  FINANCE,
  HEALTH,
  ledgerOf,
  questionsIn,
  report,
  scan,
  statesOf,
  stranger,
} from './builder';

const first = report('1.xlsx', { sending: 1, time: '2026-11-12T02:00:00Z' });
const second = report('2.xlsx', { sending: 2, time: '2026-11-13T02:00:00Z' });

describe('including and excluding', () => {
  test('an older version that is included counts, with its reason', () => {
    const ledger = ledgerOf([first, second], { docket: docketOf([decide.include('1.xlsx')]) });
    expect(statesOf(ledger)).toEqual({ '1.xlsx': 'accepted, used: included', '2.xlsx': 'superseded: newer-version' });
    expect(fileIn(ledger, '1.xlsx').reasons).toEqual([
      { kind: 'included', reason: 'Cơ quan đề nghị', by: 'Nguyễn Thị Mai', on: '2026-11-17' },
    ]);
  });

  test('of two included the one included later counts', () => {
    const docket = docketOf([decide.include('2.xlsx'), decide.include('1.xlsx')]);
    expect(statesOf(ledgerOf([first, second], { docket }))).toEqual({
      '1.xlsx': 'accepted, used: included',
      '2.xlsx': 'superseded: newer-version',
    });
  });

  test('a version excluded gives way to the one before it', () => {
    const ledger = ledgerOf([first, second], { docket: docketOf([decide.exclude('2.xlsx')]) });
    expect(statesOf(ledger)).toEqual({ '1.xlsx': 'accepted, used', '2.xlsx': 'superseded: excluded' });
  });

  test('the only one excluded was received, and counts no more', () => {
    const ledger = ledgerOf([first], { docket: docketOf([decide.exclude('1.xlsx')]) });
    expect(statesOf(ledger)).toEqual({ '1.xlsx': 'accepted: excluded' });
    expect(agencyIn(ledger).state).toBe('not-sent');
    expect(ledger.balance.rows).toEqual({ all: 3, used: 0, setAside: 3 });
  });

  test.each([
    ['include, exclude', [decide.include('1.xlsx'), decide.exclude('1.xlsx')], '2.xlsx'],
    ['exclude, include', [decide.exclude('1.xlsx'), decide.include('1.xlsx')], '1.xlsx'],
  ])('of two decisions on one file the later one holds: %s', (_, decisions, used) => {
    expect(agencyIn(ledgerOf([first, second], { docket: docketOf(decisions) })).used?.file.name).toBe(used);
  });

  test('a decision on a file holds for all its copies', () => {
    const copy = report('0.xlsx', { bytes: '2.xlsx', sending: 2, time: '2026-11-13T02:00:00Z' });
    const ledger = ledgerOf([first, second, copy], { docket: docketOf([decide.exclude('2.xlsx')]) });
    expect(agencyIn(ledger).used?.file.name).toBe('1.xlsx');
  });
});

describe('a report of another period', () => {
  const october = report('10.xlsx', { period: '2026-10', time: '2026-11-13T02:00:00Z' });

  test('is offered where the agency sent none of this one', () => {
    expect(questionsIn(ledgerOf([october]))).toEqual(['other-period: 10.xlsx']);
    expect(questionsIn(ledgerOf([october, first]))).toEqual([]);
  });

  test('is offered once for each period', () => {
    const files = ['a', 'b'].map((name) => report(name, { period: '2026-10' }));
    expect(questionsIn(ledgerOf([...files, report('c', { period: '2026-09' })]))).toEqual([
      'other-period: c',
      'other-period: a, b',
    ]);
  });

  test('counts once it is taken in, with its reason', () => {
    const ledger = ledgerOf([october], { docket: docketOf([decide.intoPeriod('10.xlsx')]) });
    expect(statesOf(ledger)).toEqual({ '10.xlsx': 'accepted, used: taken-into-period' });
    expect(fileIn(ledger, '10.xlsx').reasons[0]).toMatchObject({ periodId: '2026-10', reason: 'Cơ quan đề nghị' });
    expect(questionsIn(ledger)).toEqual([]);
  });

  test('taken in gives way to one of this period, and to a later exclusion', () => {
    const taken = decide.intoPeriod('10.xlsx');
    expect(agencyIn(ledgerOf([october, first], { docket: docketOf([taken]) })).used?.file.name).toBe('1.xlsx');
    const excluded = ledgerOf([october], { docket: docketOf([taken, decide.exclude('10.xlsx')]) });
    expect(agencyIn(excluded).used).toBeUndefined();
    const again = ledgerOf([october], { docket: docketOf([decide.exclude('10.xlsx'), taken]) });
    expect(agencyIn(again).used?.file.name).toBe('10.xlsx');
  });

  test('is no more offered once it is excluded', () => {
    expect(questionsIn(ledgerOf([october], { docket: docketOf([decide.exclude('10.xlsx')]) }))).toEqual([]);
  });

  test('of another plan is never taken in', () => {
    const other = report('95.xlsx', { plan: '95-2025', period: '2026-10' });
    const ledger = ledgerOf([other], { docket: docketOf([decide.intoPeriod('95.xlsx'), decide.include('95.xlsx')]) });
    expect(statesOf(ledger)).toEqual({ '95.xlsx': 'misaddressed: other-plan' });
  });
});

describe('a request to complete', () => {
  const faulty = report('1.xlsx', { time: '2026-11-12T02:00:00Z', faulty: 1 });

  test('stands while the version that counts is not newer; its rows go on counting', () => {
    const ledger = ledgerOf([faulty], { docket: docketOf([decide.asked('2026-11-12')]) });
    expect(agencyIn(ledger)).toMatchObject({
      state: 'asked',
      asked: { on: '2026-11-12', until: '2026-11-20', by: 'Nguyễn Thị Mai', reason: 'Cơ quan đề nghị' },
    });
    expect(statesOf(ledger)).toEqual({ '1.xlsx': 'asked, used' });
    expect(ledger.balance.rows).toEqual({ all: 3, used: 2, setAside: 1 });
  });

  test('is answered by a newer version', () => {
    const ledger = ledgerOf([faulty, second], { docket: docketOf([decide.asked('2026-11-12')]) });
    expect(agencyIn(ledger).state).toBe('accepted');
    expect(agencyIn(ledger).asked).toBeUndefined();
  });

  test('of two the later one holds', () => {
    const docket = docketOf([decide.asked('2026-11-12'), decide.asked('2026-11-13')]);
    expect(agencyIn(ledgerOf([faulty, second], { docket })).asked?.on).toBe('2026-11-13');
  });

  test('stands beside what cannot be used, and has not made a report of it', () => {
    const docket = docketOf([decide.attach('b.xlsx', HEALTH), decide.asked('2026-11-12')]);
    expect(agencyIn(ledgerOf([broken('b.xlsx')], { docket }))).toMatchObject({
      state: 'unreadable',
      asked: { on: '2026-11-12' },
    });
  });

  test('is answered by figures entered for the agency', () => {
    const docket = docketOf([decide.attach('a.pdf', HEALTH), decide.asked('2026-11-12')], { enteredFor: [entered()] });
    const line = agencyIn(ledgerOf([scan('a.pdf')], { docket }));
    expect([line.state, line.asked]).toEqual(['entered-for', undefined]);
  });

  test('is none of an agency that sent nothing at all', () => {
    const line = agencyIn(ledgerOf([], { docket: docketOf([decide.asked('2026-11-12')]) }));
    expect([line.state, line.asked]).toEqual(['not-sent', undefined]);
  });
});

describe('scans and letters', () => {
  test('belong to the agency they are attached to, the last one said', () => {
    const docket = docketOf([decide.attach('a.pdf', HEALTH), decide.attach('a.pdf', FINANCE)]);
    const ledger = ledgerOf([scan('a.pdf')], { docket });
    expect(fileIn(ledger, 'a.pdf')).toMatchObject({ state: 'attachment', agencyId: FINANCE });
    expect(agencyIn(ledger, FINANCE).files).toHaveLength(1);
  });

  test('a person’s word goes before what the file says of itself', () => {
    const docket = docketOf([decide.attach('a.xlsx', FINANCE)]);
    expect(fileIn(ledgerOf([stranger('a.xlsx', HEALTH)], { docket }), 'a.xlsx').agencyId).toBe(FINANCE);
  });

  test('of an agency that is not expected belong to nobody', () => {
    const ledger = ledgerOf([scan('a.pdf')], { docket: docketOf([decide.attach('a.pdf', '__proto__')]) });
    expect(fileIn(ledger, 'a.pdf').agencyId).toBeUndefined();
  });
});

describe('Nhập thay', () => {
  test.each([
    ['waits to be confirmed', [entered(false)], 'entered-for'],
    ['is as good as a report once it is', [entered(true)], 'accepted'],
    ['the latest one counts', [entered(true), entered(false)], 'entered-for'],
  ])('%s', (_, enteredFor, state) => {
    const line = agencyIn(ledgerOf([scan('a.pdf')], { docket: docketOf([], { enteredFor }) }));
    expect(line.state).toBe(state);
    expect(line.enteredFor).toBe(enteredFor.at(-1));
  });

  test('gives way to a report that arrives', () => {
    const line = agencyIn(ledgerOf([first], { docket: docketOf([], { enteredFor: [entered()] }) }));
    expect(line).toMatchObject({ state: 'accepted', used: { file: first.file } });
    expect(line.enteredFor).toBeUndefined();
  });
});

describe('Chốt tổng hợp', () => {
  const closed = closedWith('1.xlsx');

  test('later versions are kept and change nothing, and are asked about', () => {
    const ledger = ledgerOf([first, second], { docket: docketOf([], closed) });
    expect(statesOf(ledger)).toEqual({ '1.xlsx': 'accepted, used', '2.xlsx': 'accepted: after-closing' });
    expect(fileIn(ledger, '2.xlsx')).toMatchObject({
      isAfterClosing: true,
      reasons: [{ kind: 'after-closing', closedOn: '2026-11-16' }],
      rows: { used: 0, setAside: 3 },
    });
    expect(fileIn(ledger, '1.xlsx').isAfterClosing).toBe(false);
    expect(questionsIn(ledger)).toEqual(['late-supplement: 2.xlsx']);
  });

  test('the first report of an agency that comes later leaves it at Chưa gửi', () => {
    expect(agencyIn(ledgerOf([second], { docket: docketOf([], closed) })).state).toBe('not-sent');
  });

  test('a late one that is included counts', () => {
    const ledger = ledgerOf([first, second], { docket: docketOf([decide.include('2.xlsx')], closed) });
    expect(statesOf(ledger)).toEqual({
      '1.xlsx': 'superseded: newer-version',
      '2.xlsx': 'accepted, used: after-closing: included',
    });
    expect(questionsIn(ledger)).toEqual([]);
  });

  test('a late one that is excluded is asked about no more', () => {
    const ledger = ledgerOf([first, second], { docket: docketOf([decide.exclude('2.xlsx')], closed) });
    expect(statesOf(ledger)['2.xlsx']).toBe('superseded: after-closing: excluded');
    expect(questionsIn(ledger)).toEqual([]);
  });

  test('a late one of another period counts once it is taken in', () => {
    const october = report('10.xlsx', { period: '2026-10', time: '2026-11-18T02:00:00Z' });
    const ledger = ledgerOf([october], { docket: docketOf([decide.intoPeriod('10.xlsx')], closed) });
    expect(agencyIn(ledger).used).toMatchObject({ isAfterClosing: true });
  });

  test('of a file that could not be read at all nobody knows whether it is late', () => {
    const unhashed = { ...broken('a.xlsx'), file: { name: 'a.xlsx', hash: '', bytes: 0 } };
    expect(fileIn(ledgerOf([unhashed], { docket: docketOf([], closed) }), 'a.xlsx').isAfterClosing).toBe(false);
  });

  test('a copy of a closed file under a new name is not late', () => {
    const ledger = ledgerOf([first, report('0.xlsx', { bytes: '1.xlsx', time: '2026-11-12T02:00:00Z' })], {
      docket: docketOf([], closed),
    });
    expect(ledger.files.every(({ isAfterClosing }) => !isAfterClosing)).toBe(true);
  });
});
