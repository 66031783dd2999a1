/** For every rule of the stage: a workbook in which it fires, and one much like it in which it does not. */
import type { CellCode } from '../../../src/checks/registry';
import { understood, unread } from '../builder';
import type { Cases } from './shape';

export const cellCases: Cases<CellCode> = {
  'error-value': {
    fires: { cells: [unread('II/1', 'percent', { error: '#REF!' }, 'error-value')] },
    silent: { tasks: { 1: { percent: 0.5 } } },
  },
  'not-a-number': {
    fires: { cells: [unread('I/1', 'numerator', 'khoảng 100 hồ sơ', 'not-a-number')] },
    silent: { measures: { 1: { numerator: 100 } } },
  },
  'ambiguous-number': {
    fires: { cells: [unread('I/1', 'denominator', '1.234', 'ambiguous-number')] },
    silent: { cells: [understood('I/1', 'denominator', '1.234.567', 1_234_567, 'number-as-text')] },
  },
  'not-a-day': {
    fires: { cells: [unread('II/1', 'completedOn', '31/11/2026', 'not-a-day')] },
    silent: { cells: [understood('II/1', 'completedOn', '3/11/2026', '2026-11-03', 'day-as-text')] },
  },
  'not-in-list': {
    fires: { cells: [unread('II/1', 'rowCase', 'Xin lùi', 'not-in-list')] },
    silent: { cells: [understood('II/1', 'rowCase', 'được gia hạn', 'extended', 'spelling')] },
  },
  negative: { fires: { measures: { 1: { numerator: -5 } } }, silent: { measures: { 1: { numerator: 0 } } } },
  'not-whole': {
    fires: { measures: { 1: { numerator: 12.5 } } },
    silent: { tasks: { 3: { quantity: 12.5, unit: 'km' } } },
  },
  'too-large': { fires: { measures: { 1: { numerator: 1e15 } } }, silent: { measures: { 1: { numerator: 1e9 } } } },
  'percent-over-100': { fires: { tasks: { 1: { percent: 85 } } }, silent: { tasks: { 1: { percent: 0.85 } } } },
  'zero-denominator': {
    fires: { measures: { 2: { numerator: 0, denominator: 0 } } },
    silent: { measures: { 2: { numerator: 0, denominator: 0, rowCase: 'not-arisen' } } },
  },
  'numerator-above-denominator': {
    fires: { measures: { 1: { numerator: 120, denominator: 100 } } },
    silent: { measures: { 1: { numerator: 100, denominator: 100 } } },
  },
  'on-time-above-arisen': {
    fires: { tasks: { 4: { arisen: 5, onTime: 6 } } },
    silent: { tasks: { 4: { arisen: 5, onTime: 5 } } },
  },
  'completed-after-cut-off': {
    fires: { tasks: { 6: { percent: 1, completedOn: '2026-12-10' } } },
    silent: { tasks: { 6: { percent: 1, completedOn: '2026-11-12' } } },
  },
  'text-too-long': {
    fires: { tasks: { 3: { result: 'a'.repeat(32_768) } } },
    silent: { tasks: { 3: { result: 'a'.repeat(32_767) } } },
  },
  'numerator-above-residents': {
    fires: { measures: { 3: { numerator: 120, denominator: 100 } } },
    silent: { measures: { 3: { numerator: 99, denominator: 100 } } },
  },
  'bare-one': {
    fires: { measures: { 6: { value: 1 } }, earlier: [{ period: '2026-10', measures: { 6: { value: 0.45 } } }] },
    silent: { measures: { 6: { value: 1 } }, earlier: [{ period: '2026-10', measures: { 6: { value: 0.01 } } }] },
  },
  'day-month-swapped': {
    fires: { tasks: { 1: { percent: 1, completedOn: '2026-05-11' } } },
    silent: {
      tasks: { 1: { percent: 1, completedOn: '2026-05-11' } },
      earlier: [{ period: '2026-10', tasks: { 1: { percent: 1, completedOn: '2026-05-11' } } }],
    },
  },
  'day-outside-plan': {
    fires: { tasks: { 1: { percent: 1, completedOn: '2016-11-03' } } },
    silent: { tasks: { 1: { percent: 1, completedOn: '2026-11-03' } } },
  },
  'new-due-before-due': {
    fires: { tasks: { 1: { percent: 0.5, rowCase: 'extended', newDue: '2026-05-30', basis: 'CV 12' } } },
    silent: { tasks: { 1: { percent: 0.5, rowCase: 'extended', newDue: '2026-12-30', basis: 'CV 12' } } },
  },
  'legacy-text': {
    fires: { tasks: { 3: { result: '§· ban hµnh quyÕt ®Þnh sè 12' } } },
    silent: { tasks: { 3: { result: 'Đã ban hành Quyết định số 12' } } },
  },
  'understood-text': {
    fires: { cells: [understood('II/1', 'percent', '85,5%', 0.855, 'percent-as-text')] },
    silent: { tasks: { 1: { percent: 0.855 } } },
  },
  'formula-in-entry': {
    fires: {
      cells: [
        {
          row: 'I/1',
          field: 'numerator',
          raw: 12,
          formula: 'SUM(Sheet1!B2:B9)',
          outcome: { kind: 'value', value: 12 },
        },
      ],
    },
    silent: { measures: { 1: { numerator: 12 } } },
  },
  'control-characters': {
    fires: { tasks: { 3: { result: 'Đã ban\u200B hành\u0007' } } },
    silent: { tasks: { 3: { result: 'Đã ban hành\nQuyết định' } } },
  },
  'decomposed-text': {
    fires: { tasks: { 3: { result: 'Đã ban hành'.normalize('NFD') } } },
    silent: { tasks: { 3: { result: 'Đã ban hành' } } },
  },
  'expected-before-cut-off': {
    fires: { tasks: { 6: { percent: 0.8, expectedOn: '2026-10-30' } } },
    silent: { tasks: { 6: { percent: 0.8, expectedOn: '2026-11-30' } } },
  },
  'signed-before-cut-off': {
    fires: { info: { signedOn: '2026-11-11' } },
    silent: { info: { signedOn: '2026-11-12' } },
  },
  'text-long': {
    fires: { tasks: { 3: { result: 'a'.repeat(1_001) } } },
    silent: { tasks: { 3: { result: 'a'.repeat(1_000) } } },
  },
};
