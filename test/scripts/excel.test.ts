import { excelIsHere } from '../../scripts/excel.mjs';

const found = () => true;
const missing = () => false;

test.each([
  ['darwin', found, missing, true],
  ['darwin', missing, found, false],
  ['win32', missing, found, true],
  ['win32', found, missing, false],
  ['linux', found, found, false],
])('on %s', (platform, exists, registryHas, expected) =>
  expect(excelIsHere({ platform, exists, registryHas })).toBe(expected),
);
