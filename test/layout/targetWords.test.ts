/** What a figure's cell asks for. */
import { firstLabel } from '../../src/layout/targetWords';
import { measure } from '../figures/builder';

test.each([
  ['ratio', 'Tử số: Số đã làm'],
  ['count', 'Giá trị: Số đã làm'],
  ['yes-no', 'Có hoặc Không: Số đã làm'],
] as const)('of kind %s', (kind, expected) => {
  expect(firstLabel(measure({ kind }))).toBe(expected);
});
