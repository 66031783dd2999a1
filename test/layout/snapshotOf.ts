/** The workbook as a reader would find it, for tests that need no file between. */
export { snapshotOf } from '../../src/workbook/snapshotOf';
