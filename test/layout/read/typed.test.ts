/** How what stands in an entry cell is read, and where each field stands. */
import { insertRowsAbove, type } from './hands';
import { at, below, COORDINATED, INFO, GENERAL, PL2, read, RESULT, TASK } from './filledIn';

describe('where a field stands', () => {
  test('is known though its cell is empty and its row was moved', () => {
    const { locate } = read(type(PL2, TASK, 'amount', null), insertRowsAbove(PL2, 2));
    expect(locate(TASK, 'percent')).toEqual({ sheet: PL2, cell: below(below(at(PL2, TASK, 'amount'))) });
    expect(locate(COORDINATED, 'text')).toEqual({ sheet: PL2, cell: below(below(at(PL2, COORDINATED, 'result'))) });
    expect(locate('info', 'signer')?.sheet).toBe(INFO);
    expect(locate('general', 'proposals')?.sheet).toBe(GENERAL);
    expect(locate(TASK, 'quantity')).toBeUndefined();
  });
});

describe('what is typed', () => {
  const cell = at(PL2, TASK, 'amount');

  test('is understood where it can mean one thing only', () => {
    const { cells, entries: left, facts } = read(type(PL2, TASK, 'amount', '85,5%'));
    expect(cells.find((reading) => reading.rowId === TASK && reading.field === 'percent')).toEqual({
      sheet: PL2,
      cell,
      rowId: TASK,
      field: 'percent',
      raw: '85,5%',
      outcome: { kind: 'understood', value: 0.855, reason: 'percent-as-text' },
    });
    expect(left.tasks.get(TASK)).toEqual({ percent: 0.855, result: RESULT });
    expect(facts).toEqual([]);
  });

  test('is kept word for word where nobody can read it', () => {
    const { entries: left } = read(
      type(PL2, TASK, 'amount', ' gần xong '),
      type(PL2, TASK, 'completedOn', { error: '#REF!' }),
    );
    expect(left.tasks.get(TASK)).toEqual({ result: RESULT });
    expect(left.unread).toEqual([
      { rowId: TASK, field: 'percent', value: ' gần xong ' },
      { rowId: TASK, field: 'completedOn', value: '#REF!' },
    ]);
  });

  test('is known as a formula though it shows nothing', () => {
    const { cells, entries: left } = read(type(PL2, TASK, 'amount', '', 'IF(A1="","",1)'));
    expect(cells.find(({ field, rowId }) => rowId === TASK && field === 'percent')).toMatchObject({
      formula: 'IF(A1="","",1)',
      outcome: { kind: 'empty' },
    });
    expect(left.tasks.get(TASK)).not.toHaveProperty('percent');
    expect(left.unread).toEqual([]);
  });

  test('with a formula shows the formula too', () => {
    const { cells } = read(type(PL2, TASK, 'amount', 0.5, '1/2'));
    expect(cells.find(({ field, rowId }) => rowId === TASK && field === 'percent')).toMatchObject({
      raw: 0.5,
      formula: '1/2',
    });
  });
});
