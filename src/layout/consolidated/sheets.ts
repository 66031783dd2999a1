/**
 * The sheets of the consolidated workbook. Their keys are none that a report workbook has, and neither are its properties,
 * so that the one is never taken for the other.
 */
import { sheetKey } from '../annexGrid';

export const consolidatedSheets = {
  overview: { name: 'Tổng quan', key: sheetKey('consolidated/overview') },
  targets: { name: 'Mục tiêu', key: sheetKey('consolidated/targets') },
  tasks: { name: 'Nhiệm vụ', key: sheetKey('consolidated/tasks') },
  ledger: { name: 'Tình hình gửi báo cáo', key: sheetKey('consolidated/ledger') },
  board: { name: 'Bảng theo dõi', key: sheetKey('consolidated/board') },
  findings: { name: 'Nội dung cần rà soát', key: sheetKey('consolidated/findings') },
  proposals: { name: 'Kiến nghị', key: sheetKey('consolidated/proposals') },
  data: { name: 'Dữ liệu', key: sheetKey('consolidated/data') },
  record: { name: '_phuluc', key: sheetKey('consolidated/record') },
} as const;
