/** The code with which the client reports that a batch failed; undefined where it did not. */
import type { StartedExcel } from './startExcel';

export async function refusalOf(
  excel: StartedExcel,
  batch: (context: Excel.RequestContext) => unknown,
): Promise<string | undefined> {
  try {
    await excel.Excel.run(async (context) => {
      batch(context);
      await context.sync();
    });
    return undefined;
  } catch (error) {
    if (error instanceof excel.OfficeExtension.Error) return error.code;
    throw error;
  }
}
