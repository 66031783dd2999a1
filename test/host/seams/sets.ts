/** Requirement sets as Excel declares them to the client; an older Excel knows fewer. */
export type ExcelApi = '1.8' | '1.9' | '1.14' | '1.15';

/** Sets are declared by their highest version, which stands for all below. */
export const requirementSets = (excelApi: ExcelApi): string =>
  JSON.stringify({
    ExcelApi: excelApi,
    RichApiRuntime: '1.2',
    RichApiRuntimeFlag: '1.2',
    SharedRuntime: '1.1',
    RibbonApi: '1.1',
    DialogApi: '1.2',
    AddinCommands: '1.1',
    Settings: '1.1',
  });
