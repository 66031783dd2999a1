/** When a report came, by which clock, and whether in time: the 14th is the last timely day of November 2026. */
import { vietnamDay } from '../../../src/consolidation/ledger/instants';
import { agencyIn, closedWith, decide, docketOf, ledgerOf, report, scan, HEALTH, type ReportFile } from './builder';

describe('the day in Vietnam', () => {
  test.each([
    ['2026-11-14T16:59:59.999Z', '2026-11-14'],
    ['2026-11-14T17:00:00Z', '2026-11-15'],
    ['2026-12-31T20:00:00Z', '2027-01-01'],
    ['2026-11-14T23:30:00+07:00', '2026-11-14'],
  ])('of %s is %s', (instant, day) => {
    expect(vietnamDay(Date.parse(instant))).toBe(day);
  });

  test.each([-1, 8.64e15])('of %p there is none', (milliseconds) => {
    expect(vietnamDay(milliseconds)).toBeUndefined();
  });
});

describe('first', () => {
  const all: ReportFile = { time: '2026-11-14T18:00:00Z', modified: '2026-11-11T02:00:00Z', signedOn: '2026-11-13' };
  const { signedOn, ...unsigned } = all;
  const { time, ...unstamped } = unsigned;
  const firstOf = (given: ReportFile, received?: string) =>
    agencyIn(
      ledgerOf([report('a.xlsx', given)], {
        docket: docketOf(received === undefined ? [] : [decide.received('a.xlsx', received)]),
      }),
    ).first;

  test('a day of receipt typed before the day signed, before the stamp, before the file', () => {
    expect(firstOf(all, '2026-11-16')).toEqual({ on: '2026-11-16', basis: 'received', isOnTime: false });
    expect(firstOf(all)).toEqual({ on: '2026-11-13', basis: 'signed', isOnTime: true });
    expect(firstOf(unsigned)).toEqual({ on: '2026-11-15', basis: 'stamp', isOnTime: false });
    expect(firstOf(unstamped)).toEqual({ on: '2026-11-11', basis: 'file', isOnTime: true });
    expect(firstOf({})).toBeUndefined();
    expect(firstOf({ time: 'hôm qua' })).toBeUndefined();
  });

  test('the last timely day is in time', () => {
    expect(firstOf({ signedOn: '2026-11-14' })?.isOnTime).toBe(true);
  });

  test('of two days of receipt the one typed later holds', () => {
    const docket = docketOf([decide.received('a.xlsx', '2026-11-20'), decide.received('a.xlsx', '2026-11-14')]);
    expect(agencyIn(ledgerOf([report('a.xlsx')], { docket })).first?.on).toBe('2026-11-14');
  });
});

describe('of several versions', () => {
  const early = report('1.xlsx', { sending: 1, time: '2026-11-14T02:00:00Z' });
  const late = report('2.xlsx', { sending: 2, time: '2026-11-18T02:00:00Z' });
  const arrivals = (docket = docketOf([]), files = [late, early]) => {
    const { first, completed } = agencyIn(ledgerOf(files, { docket }));
    return [first?.on, completed?.on];
  };

  test('the first is judged, the completed one stands beside it', () => {
    expect(arrivals()).toEqual(['2026-11-14', '2026-11-18']);
  });

  test('nothing stands beside it where the first one counts, or both came on one day', () => {
    expect(arrivals(docketOf([decide.include('1.xlsx')]))).toEqual(['2026-11-14', undefined]);
    const sameDay = report('3.xlsx', { sending: 3, time: '2026-11-14T03:00:00Z' });
    expect(arrivals(docketOf([]), [early, sameDay])).toEqual(['2026-11-14', undefined]);
  });

  test('one that was excluded was sent all the same', () => {
    expect(arrivals(docketOf([decide.exclude('1.xlsx')]))).toEqual(['2026-11-14', '2026-11-18']);
  });

  test('one that came after the closing is late, and does not complete', () => {
    expect(arrivals(docketOf([], closedWith('1.xlsx')))).toEqual(['2026-11-14', undefined]);
  });

  test('a scan and a report of another period make nothing timely', () => {
    const docket = docketOf([decide.attach('a.pdf', HEALTH), decide.received('a.pdf', '2026-11-10')]);
    const october = report('10.xlsx', { period: '2026-10', time: '2026-11-10T02:00:00Z' });
    expect(arrivals(docket, [scan('a.pdf'), october, late])).toEqual(['2026-11-18', undefined]);
  });
});
