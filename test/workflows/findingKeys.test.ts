import { findingKeys } from '../../src/workflows/findingKeys';
import { findingOf } from '../checks/builder';

const finding = findingOf({ tasks: { 1: { percent: 1 } } }, 'done-without-date');

it('stays the same for the same finding, whatever else is found', () => {
  const other = { ...finding, cell: 'Z9' };
  const [key] = findingKeys([finding]);
  expect(findingKeys([other, finding])[1]).toBe(key);
});

it('differs by rule, row, field and place', () => {
  const changes = [{}, { cell: 'Z9' }, { sheet: 'Khác' }, { rowId: '7-2026/II/2' }, { field: 'result' as const }];
  expect(new Set(findingKeys(changes.map((change) => ({ ...finding, ...change })))).size).toBe(changes.length);
});

it('numbers what is about the very same thing', () => {
  expect(new Set(findingKeys([finding, finding, finding])).size).toBe(3);
});
