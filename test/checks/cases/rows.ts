/** For every rule of the stage: a workbook in which it fires, and one much like it in which it does not. */
import type { RowCode } from '../../../src/checks/registry';
import type { Cases } from './shape';

const done = { percent: 1, completedOn: '2026-06-03', result: 'Quyết định số 12' };

export const rowCases: Cases<RowCode> = {
  'done-without-date': { fires: { tasks: { 1: { percent: 1 } } }, silent: { tasks: { 1: done } } },
  'date-without-done': {
    fires: { tasks: { 1: { ...done, percent: 0.8 } } },
    silent: { tasks: { 1: done } },
  },
  'case-contradicts-figures': {
    fires: { measures: { 2: { numerator: 12, denominator: 20, rowCase: 'not-arisen' } } },
    silent: { measures: { 2: { numerator: 0, denominator: 0, rowCase: 'not-arisen' } } },
  },
  'extended-without-new-due': {
    fires: { tasks: { 1: { percent: 0.5, rowCase: 'extended', basis: 'CV 12' } } },
    silent: { tasks: { 3: { result: 'Đang làm', rowCase: 'extended', basis: 'CV 12' } } },
  },
  'new-due-without-extension': {
    fires: { tasks: { 1: { percent: 0.5, newDue: '2026-12-30' } } },
    silent: { tasks: { 1: { percent: 0.5, newDue: '2026-12-30', rowCase: 'extended' } } },
  },
  'part-above-whole': {
    fires: { measures: { '5.1': { numerator: 6, denominator: 8 }, '5.2': { numerator: 8, denominator: 8 } } },
    silent: { measures: { '5.1': { numerator: 6, denominator: 8 }, '5.2': { numerator: 6, denominator: 8 } } },
  },
  'done-without-result': {
    fires: { tasks: { 1: { percent: 1, completedOn: '2026-06-03' } } },
    silent: { tasks: { 1: done } },
  },
  'overdue-without-cause': {
    fires: { tasks: { 1: { percent: 0.8 } } },
    silent: { tasks: { 6: { percent: 0.8 } } },
  },
  'case-hides-overdue': {
    fires: { tasks: { 1: { rowCase: 'not-arisen' } } },
    silent: { tasks: { 6: { rowCase: 'not-arisen' } } },
  },
  'met-without-evidence': {
    fires: { measures: { 1: { numerator: 90, denominator: 100 } } },
    silent: { measures: { 1: { numerator: 70, denominator: 100 } } },
  },
  'missed-without-cause': {
    fires: { cutOff: '2026-12-31', period: '2026', measures: { 1: { numerator: 70, denominator: 100 } } },
    silent: { measures: { 1: { numerator: 70, denominator: 100 } } },
  },
  'case-without-basis': {
    fires: { tasks: { 1: { rowCase: 'stopped' } } },
    silent: { tasks: { 1: { rowCase: 'stopped', basis: 'Công văn số 12' } } },
  },
  'only-one-number': {
    fires: { measures: { 1: { numerator: 12 } } },
    silent: { measures: { 6: { value: 0.2 } } },
  },
  'progress-not-given': {
    fires: { tasks: { 1: { result: 'Đang dự thảo' } } },
    silent: { tasks: { 3: { result: 'Đã đăng 12 tin' } } },
  },
  'operation-day-missing': {
    fires: { measures: { 4: { value: 1 } } },
    silent: { measures: { 4: { value: 1, operatingSince: '2026-03-01' } } },
  },
  'nothing-entered': {
    fires: { general: { overview: 'Đã ban hành kế hoạch.' } },
    silent: { tasks: { 6: { percent: 0 } } },
  },
  'overdue-without-expected-day': {
    fires: { tasks: { 1: { percent: 0, delayCause: 'Chờ kinh phí' } } },
    silent: { tasks: { 1: { percent: 0, delayCause: 'Chờ kinh phí', expectedOn: '2026-12-20' } } },
  },
  'unmet-without-cause': {
    fires: { measures: { 1: { numerator: 70, denominator: 100 } } },
    silent: { measures: { 1: { numerator: 70, denominator: 100, cause: 'Chậm cập nhật' } } },
  },
  'quantity-without-unit': {
    fires: { tasks: { 3: { result: 'Đã đăng tin', quantity: 25 } } },
    silent: { tasks: { 3: { result: 'Đã đăng tin', quantity: 25, unit: 'tin' } } },
  },
  'estimate-missing': {
    fires: { asksEstimate: true, tasks: { 6: { percent: 0.8 } } },
    silent: { asksEstimate: true, tasks: { 6: { percent: 0.8, estimate: 1 } } },
  },
  'empty-rows': {
    fires: {},
    silent: {
      measures: Object.fromEntries(
        ['1', '2', '3', '4', '5.1', '5.2', '6', '7', '9'].map((no) => [no, { rowCase: 'no-data' } as const]),
      ),
      tasks: Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((no) => [no, { rowCase: 'no-data' } as const])),
    },
  },
};
