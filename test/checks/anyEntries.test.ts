/** Whatever stands in a workbook, a check ends with findings that can be said, placed and explained; it never throws. */
import fc from 'fast-check';
import { describe as describeFinding } from '../../src/checks/describe/describe';
import { explainedValue, unexplained } from '../../src/checks/explanations';
import { checkReport } from '../../src/checks/check';
import { fieldLabels } from '../../src/checks/fieldLabels';
import { decisionLevels, rowCases, type Field, type MeasureEntry, type TaskEntry } from '../../src/entries/entries';
import { inputOf, locate, measureId, rowId, taskId, type CellCase, type Report } from './builder';

const number = fc.oneof(
  fc.integer({ min: -3, max: 130 }),
  fc.double({ noNaN: true }),
  fc.constantFrom(0, 1, 0.5, 85, 1e15),
);
const day = fc.oneof(
  fc
    .date({ min: new Date('2015-01-01'), max: new Date('2031-01-01'), noInvalidDate: true })
    .map((of) => of.toISOString().slice(0, 10)),
  fc.constantFrom('2026-05-11', '2026-12-10', '2026-11-12'),
);
const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('§· ban hµnh ®Þnh', '{', '=1+1', 'Đã ban hành'));
const optional = { requiredKeys: [] };

const measure: fc.Arbitrary<MeasureEntry> = fc.record(
  {
    numerator: number,
    denominator: number,
    value: number,
    operatingSince: day,
    rowCase: fc.constantFrom(...rowCases),
    basis: text,
    cause: text,
    evidence: text,
    estimate: number,
  },
  optional,
);
const task: fc.Arbitrary<TaskEntry> = fc.record(
  {
    percent: number,
    times: number,
    arisen: number,
    onTime: number,
    quantity: number,
    unit: text,
    completedOn: day,
    result: text,
    rowCase: fc.constantFrom(...rowCases),
    basis: text,
    newDue: day,
    delayCause: text,
    expectedOn: day,
    level: fc.constantFrom(...decisionLevels),
    estimate: number,
    estimatedOn: day,
  },
  optional,
);

const measureNos = ['1', '2', '3', '4', '5.1', '5.2', '6', '7', '8', '9'];
const taskNos = ['1', '2', '3', '4', '5', '6', '7'];
const some = <Entry>(nos: string[], entry: fc.Arbitrary<Entry>) => fc.dictionary(fc.constantFrom(...nos), entry);
const fields = fc.constantFrom(...(Object.keys(fieldLabels) as Field[]));

const cell: fc.Arbitrary<CellCase> = fc
  .record({
    row: fc.constantFrom('I/1', 'I/5.2', 'II/1', 'II/3', 'info', 'general'),
    field: fields,
    raw: fc.oneof(text, number, fc.constant({ error: '#REF!' }), fc.boolean(), fc.constant(null)),
    outcome: fc.oneof(
      fc
        .constantFrom('not-a-number', 'ambiguous-number', 'not-a-day', 'not-in-list', 'error-value')
        .map((reason) => ({ kind: 'unread', reason }) as const),
      fc.oneof(text, number, day).map((value) => ({ kind: 'value', value }) as const),
      fc.oneof(text, number).map((value) => ({ kind: 'understood', value, reason: 'number-as-text' }) as const),
    ),
  })
  .filter(({ row, field }) => locate(rowId(row), field) !== undefined);

const report: fc.Arbitrary<Report> = fc.record({
  asksEstimate: fc.boolean(),
  measures: some(measureNos, measure),
  tasks: some(taskNos, task),
  general: fc.record({ overview: text, difficulties: text }, optional),
  cells: fc.uniqueArray(cell, { selector: ({ row, field }) => `${row} ${field}`, maxLength: 4 }),
  without: fc.subarray<Field>(['percent', 'completedOn', 'denominator']),
  facts: fc.subarray([
    { kind: 'missing-column', sheet: '7-PL II', heading: 'Tỷ lệ', isEntry: true },
    { kind: 'duplicated-row', sheet: '7-PL II', cell: 'A30', rowId: taskId('1'), no: '1' },
    { kind: 'unknown-row', sheet: '7-PL II', cell: 'A30', rowId: '__proto__' },
    { kind: 'missing-row', sheet: '7-PL I', rowId: measureId('1'), no: '1' },
    { kind: 'merged-entries', sheet: '7-PL I', area: '' },
    { kind: 'missing-sheet', sheet: '7-PL I' },
  ] as const),
  earlier: fc.array(
    fc.record({
      period: fc.constantFrom('2026-09', '2026-10', '2025-12', 'kỳ trước'),
      measures: some(measureNos, measure),
      tasks: some(taskNos, task),
    }),
    { maxLength: 3 },
  ),
});

it('never throws, and every finding can be said', () => {
  fc.assert(
    fc.property(report, (given) => {
      const input = inputOf(given);
      const findings = checkReport(input);
      for (const finding of findings) {
        const { message, fix } = describeFinding(finding, input.scope);
        expect(message).not.toMatch(/undefined|\[object/);
        expect(fix).not.toBe('');
        explainedValue(finding, input.scope, input.reading.entries);
      }
    }),
  );
});

it('is explained by exactly its own values', () => {
  fc.assert(
    fc.property(report, (given) => {
      const { scope, reading, ...rest } = inputOf(given);
      const asked = checkReport({ scope, reading, ...rest }).filter(({ severity }) => severity === 'explain');
      const explanations = asked.map((finding) => ({
        code: finding.code,
        rowId: finding.rowId ?? '',
        field: finding.field ?? '',
        value: explainedValue(finding, scope, reading.entries),
        reason: 'Có lý do',
      }));
      expect(unexplained(asked, scope, { ...reading.entries, explanations })).toEqual([]);
      expect(unexplained(asked, scope, reading.entries)).toEqual(asked);
    }),
  );
});

it('never says two errors of one cell', () => {
  fc.assert(
    fc.property(report, (given) => {
      const errors = checkReport(inputOf(given)).filter(({ severity, field }) => severity === 'error' && field);
      const cells = errors.map(({ rowId = '', field = '' }) => `${rowId} ${field}`);
      expect(new Set(cells).size).toBe(cells.length);
    }),
  );
});
