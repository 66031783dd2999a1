/** The cases of all rules of a report. */
import type { ReportCode } from '../../../src/checks/registry';
import { cellCases } from './cells';
import { historyCases } from './history';
import { rowCases } from './rows';
import type { Cases } from './shape';
import { structureCases } from './structure';

export const allCases: Cases<ReportCode> = { ...structureCases, ...cellCases, ...rowCases, ...historyCases };
