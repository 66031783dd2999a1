import { memoryWorkbook } from '../../../src/hosts/xlsx/memoryWorkbook';
import { nodePlatform } from '../../../src/hosts/ooxml/nodePlatform';
import { keepsTheContract } from '../contract';

describe('the workbook of the browser page', () => {
  keepsTheContract(() => {
    const workbook = memoryWorkbook(nodePlatform);
    return Promise.resolve({
      workbook,
      type: async (sheet, cell, value) => {
        await workbook.put([{ sheet, cell, value }]);
      },
      settled: () => Promise.resolve(),
      close: () => undefined,
      knowsMerges: true,
    });
  });
});
