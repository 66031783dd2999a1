/** Which rows are asked what the year will end with: those whose term ends within it. */
import { computeFigures } from '../../src/figures/figures';
import { withForm } from '../../src/layout/annexForm';
import { emptyEntries } from '../../src/layout/emptyEntries';
import type { ReportScope } from '../../src/plan/scope';
import { everyKind, numbered, scopeOfRows, target } from './madeUp';

/** The kinds of cells of a column, by the number of the row. */
function cellsOf(scope: ReportScope, key: string): Record<string, string> {
  const entries = emptyEntries(scope);
  const figures = computeFigures(scope, entries);
  return Object.fromEntries(
    scope.annexes.flatMap((part) =>
      withForm(scope, part, entries, figures, ({ columns, lines, numberOf }) =>
        columns
          .filter((column) => column.key === key)
          .flatMap((column) =>
            lines.map((line): [string, string] => {
              const cell = column.cell(line);
              return [`${part.annex.id}/${numberOf(line)}`, cell.kind === 'locked' ? cell.value : cell.kind];
            }),
          ),
      ),
    ),
  );
}

test('a task without a term of its own is not estimated', () => {
  const scope = { ...everyKind, asksEstimate: true };
  for (const key of ['estimate', 'estimatedOn']) {
    const cells = cellsOf(scope, key);
    const kinds = scope.leads.tasks.map(({ no, due }) => [due.schedule.kind, cells[`II/${no}`]]);
    expect(kinds).toEqual(
      scope.leads.tasks.map(({ due: { schedule } }) => [
        schedule.kind,
        ['once', 'span', 'several'].includes(schedule.kind) ? 'entry' : '–',
      ]),
    );
  }
});

test('a task that falls due after the year is not estimated to its end', () => {
  const tasks = [
    numbered('1', { kind: 'once', due: '2025-12-31' }),
    numbered('2', { kind: 'once', due: '2026-12-31' }),
    numbered('3', { kind: 'span', from: '2025-01-01', due: '2030-12-31' }),
  ];
  expect(cellsOf(scopeOfRows([], tasks, { asksEstimate: true }), 'estimate')).toEqual({
    'II/1': 'entry',
    'II/2': 'entry',
    'II/3': '–',
  });
});

test('nor a target of a later year', () => {
  const scope = scopeOfRows([target('1', {})], [], { asksEstimate: true });
  const until = (day: string): ReportScope => ({
    ...scope,
    annexes: scope.annexes.map((part) =>
      part.kind === 'targets' ? { ...part, annex: { ...part.annex, until: day } } : part,
    ),
  });
  expect(cellsOf(until('2026-12-31'), 'estimate')).toEqual({ 'I/1': 'entry' });
  expect(cellsOf(until('2030-12-31'), 'estimate')).toEqual({ 'I/1': '–' });
});
