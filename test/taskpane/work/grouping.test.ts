import { bySheet, groupFindings } from '../../../src/taskpane/work/grouping';
import { finding } from './live';

const keysOf = (findings: readonly { readonly key: string }[]): string[] => findings.map(({ key }) => key);

test('groups are worst first, whatever the order given; empty ones are left out', () => {
  const groups = groupFindings([finding({ severity: 'notice' }), finding({ severity: 'error' })], '');
  expect(groups.map(({ severity }) => severity)).toEqual(['error', 'notice']);
});

test('in a group those of a sheet stand together, sheets as they first come', () => {
  const findings = [
    finding({ key: '1', sheet: 'B' }),
    finding({ key: '2', sheet: 'A' }),
    finding({ key: '3', sheet: 'B' }),
    finding({ key: '4' }),
  ];
  const [group] = groupFindings(findings, '');
  expect(keysOf(group!.findings)).toEqual(['1', '3', '2', '4']);
  expect(bySheet(group!.findings).map(({ sheet }) => sheet)).toEqual(['B', 'A', '']);
});

test('what can be repaired is offered by kind, where there are two or more', () => {
  const repairable = (key: string, code: string) => finding({ key, code, title: `Loại ${code}`, repairText: '1' });
  const [group] = groupFindings(
    [repairable('1', 'a'), repairable('2', 'b'), repairable('3', 'a'), finding({ key: '4', code: 'a' })],
    '',
  );
  expect(group!.repairs).toEqual([{ code: 'a', title: 'Loại a', keys: ['1', '3'] }]);
});

test('a repair that is a guess is never made for all of a kind', () => {
  const guess = (key: string) => finding({ key, code: 'a', repairText: '05/11/2026', isGuess: true });
  const [group] = groupFindings([guess('1'), guess('2')], '');
  expect(group!.repairs).toEqual([]);
});

test.each([
  ['khong phai', ['1']],
  ['H12', ['2']],
  ['pl ii', ['2']],
  ['', ['1', '2']],
  ['xyz', []],
])('the filter "%s" finds by title, place and sentence, without diacritics', (filter, keys) => {
  const findings = [finding({ key: '1' }), finding({ key: '2', title: 'Quá hạn', sheet: '224-PL II', cell: 'H12' })];
  expect(groupFindings(findings, filter).flatMap((group) => keysOf(group.findings))).toEqual(keys);
});
