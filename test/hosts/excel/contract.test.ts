import { keepsTheContract } from '../contract';
import { startPort } from './started';

describe.each(['1.9', '1.14', '1.15'] as const)('Excel with ExcelApi %s', (sets) => {
  keepsTheContract(async () => {
    const excel = await startPort({ sets });
    return {
      workbook: excel.port,
      type: async (sheet, cell, text) => {
        if (!excel.host.user.type(sheet, cell, text)) throw new Error(`${sheet}!${cell} is locked`);
        await excel.settled();
      },
      settled: () => excel.settled(),
      close: () => excel.close(),
      knowsMerges: sets !== '1.9',
    };
  });
});
