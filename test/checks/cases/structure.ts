/** For every rule of the stage: a workbook in which it fires, and one much like it in which it does not. */
import type { StructureCode } from '../../../src/checks/registry';
import { measureId, taskId } from '../builder';
import { plan } from '../plan';
import type { Cases } from './shape';

const rowOf = (no: string) => ({ sheet: '7-PL II', cell: 'A14', rowId: taskId(no), no });

export const structureCases: Cases<StructureCode> = {
  'missing-sheet': {
    fires: { facts: [{ kind: 'missing-sheet', sheet: '7-PL II' }] },
    silent: { facts: [{ kind: 'renamed-sheet', sheet: 'Phụ lục 2', expected: '7-PL II' }] },
  },
  'plan-not-carried': {
    fires: { facts: [{ kind: 'foreign-sheet', sheet: '95-PL', planId: '95-2025' }] },
    silent: { facts: [{ kind: 'foreign-sheet', sheet: '95-PL' }] },
  },
  'missing-column': {
    fires: {
      facts: [{ kind: 'missing-column', sheet: '7-PL II', heading: 'Ngày hoàn thành', isEntry: true }],
      without: ['completedOn'],
    },
    silent: { facts: [{ kind: 'missing-column', sheet: '7-PL II', heading: 'Nhiệm vụ', isEntry: false }] },
  },
  'missing-row': {
    fires: { facts: [{ kind: 'missing-row', sheet: '7-PL II', rowId: taskId('1'), no: '1' }] },
    silent: { facts: [{ kind: 'missing-row', sheet: '7-PL II', rowId: taskId('8'), no: '8' }] },
  },
  'duplicated-row': {
    fires: { facts: [{ kind: 'duplicated-row', ...rowOf('1') }] },
    silent: {},
  },
  'unknown-row': {
    fires: { facts: [{ kind: 'unknown-row', ...rowOf('9') }] },
    silent: { facts: [{ kind: 'inserted-row', sheet: '7-PL II', cell: 'A14', text: 'Tập huấn' }] },
  },
  'merged-entries': {
    fires: { facts: [{ kind: 'merged-entries', sheet: '7-PL II', area: 'K12:K14' }] },
    silent: {},
  },
  'changed-identity': {
    fires: {
      facts: [
        {
          kind: 'changed-identity',
          sheet: 'Thông tin chung',
          cell: 'C4',
          heading: 'Cơ quan báo cáo',
          expected: 'Sở Mẫu',
          found: 'Sở Khác',
        },
      ],
    },
    silent: { info: { signer: 'Nguyễn Văn A' } },
  },
  'missing-locked-column': {
    fires: { facts: [{ kind: 'missing-column', sheet: '7-PL II', heading: 'Nhiệm vụ', isEntry: false }] },
    silent: { facts: [{ kind: 'missing-column', sheet: '7-PL II', heading: 'Tỷ lệ', isEntry: true }] },
  },
  'missing-coordinating-row': {
    fires: { facts: [{ kind: 'missing-row', sheet: '7-PL II', rowId: taskId('8'), no: '8' }] },
    silent: { facts: [{ kind: 'missing-row', sheet: '7-PL II', rowId: taskId('1'), no: '1' }] },
  },
  'inserted-row': {
    fires: { facts: [{ kind: 'inserted-row', sheet: '7-PL II', cell: 'B20', text: 'Tập huấn kỹ năng số' }] },
    silent: {},
  },
  'changed-text': {
    fires: {
      facts: [
        {
          kind: 'changed-text',
          sheet: '7-PL I',
          cell: 'C10',
          rowId: measureId('1'),
          heading: 'Chỉ tiêu',
          expected: 'Chỉ tiêu thứ 1',
          found: 'Chỉ tiêu thứ nhất',
        },
      ],
    },
    silent: {},
  },
  'overwritten-formula': {
    fires: {
      facts: [
        { kind: 'overwritten-formula', sheet: '7-PL I', cell: 'J10', rowId: measureId('1'), heading: 'Đánh giá' },
      ],
    },
    silent: {},
  },
  'missing-rider': {
    fires: { riding: { missing: [plan] } },
    silent: {
      riding: { missing: [plan] },
      facts: [{ kind: 'foreign-sheet', sheet: '7-PL', planId: plan.id }],
    },
  },
  'foreign-sheet': { fires: { facts: [{ kind: 'foreign-sheet', sheet: 'Sheet1' }] }, silent: {} },
  'foreign-cells': {
    fires: { facts: [{ kind: 'foreign-cells', sheet: '7-PL II', cell: 'F9', text: 'Ghi chú nội bộ', count: 4 }] },
    silent: { facts: [{ kind: 'foreign-sheet', sheet: 'Sheet1' }] },
  },
  macros: { fires: { facts: [{ kind: 'macros' }] }, silent: {} },
  'external-links': { fires: { facts: [{ kind: 'external-links' }] }, silent: {} },
  'edited-after-stamp': { fires: { stampMatches: false }, silent: { stampMatches: true } },
};
