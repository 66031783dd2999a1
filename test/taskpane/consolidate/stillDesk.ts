/** A desk that shows a state and remembers what is asked of it. */
import { emptyDocket } from '../../../src/consolidation/docket';
import type { ConsolidationState } from '../../../src/session/consolidation/deskState';
import type { AgencyView, ConsolidationView, FileView, LineView } from '../../../src/session/consolidation/views';
import type { ConsolidationDesk } from '../../../src/session/consolidationDesk';
import type { Report } from '../../../src/report/report';
import type { Result } from '../../../src/result';

export const file = (change: Partial<FileView> = {}): FileView => ({
  hash: 'a'.repeat(64),
  name: 'so-y-te.xlsx',
  state: 'accepted',
  stateLabel: 'Đã tiếp nhận',
  isUsed: true,
  reasons: [],
  rows: 'Dùng 12 dòng',
  acts: ['received', 'exclude'],
  ...change,
});

/** Of one agency that has reported and one that has not. */
export const view = (change: Partial<ConsolidationView> = {}): ConsolidationView => ({
  basis: 'files',
  blocks: { department: 'Sở, ban, ngành', commune: 'Xã, phường' },
  reports: [
    { kind: 'month', label: 'Phiếu tổng hợp tháng 11 năm 2026' },
    { kind: 'quarter', label: 'Báo cáo quý IV năm 2026' },
    { kind: 'request', label: 'Báo cáo theo yêu cầu' },
  ],
  questions: [],
  agencies: [
    {
      agencyId: 'so-y-te',
      name: 'Sở Y tế',
      searchText: 'so y te',
      block: 'department',
      isObliged: true,
      state: 'accepted',
      stateLabel: 'Đã tiếp nhận',
      facts: ['Đúng hạn: 13/11/2026 (ngày ký)'],
    },
    {
      agencyId: 'xa-phong-dien',
      name: 'Ủy ban nhân dân xã Phong Điền',
      searchText: 'uy ban nhan dan xa phong dien',
      block: 'commune',
      isObliged: true,
      state: 'not-sent',
      stateLabel: 'Chưa gửi',
      facts: [],
    },
  ],
  strays: [],
  balance: ['Tệp nhận được: 01 = 01 được dùng + 00 để riêng + 00 không đọc được.'],
  plans: [],
  hasLinesBeside: false,
  letters: { late: 1, completion: 0 },
  askUntil: '18/11/2026',
  hashes: ['a'.repeat(64)],
  ...change,
});

export function stillDesk(state: Partial<ConsolidationState>, place: ConsolidationDesk['place'] = 'browser') {
  const shown: ConsolidationState = {
    planId: '224-2025',
    periodId: '2026-11',
    files: 1,
    docket: emptyDocket,
    who: '',
    isUnsaved: false,
    ...state,
  };
  return {
    state: () => shown,
    subscribe: () => () => undefined,
    place,
    choose: jest.fn(),
    receive: jest.fn(() => Promise.resolve()),
    cancel: jest.fn(),
    takeUp: jest.fn(() => Promise.resolve()),
    act: jest.fn(() => Promise.resolve()),
    call: jest.fn(),
    enterFor: jest.fn(() => Promise.resolve()),
    leaveEntering: jest.fn(),
    make: jest.fn(() => Promise.resolve()),
    agency: jest.fn((): Promise<AgencyView | undefined> => Promise.resolve(undefined)),
    line: jest.fn((): Promise<LineView | undefined> => Promise.resolve({ line: 'x', rows: [] })),
    report: jest.fn((): Promise<Result<Report, string> | undefined> => Promise.resolve(undefined)),
    startAnew: jest.fn(),
    dismissNotice: jest.fn(),
  } satisfies ConsolidationDesk;
}
