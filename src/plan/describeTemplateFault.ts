/** A template's fault as one Vietnamese sentence for whoever edits the file. */
import { unreachable } from '../result';
import type { Expected, TemplateFault } from './templateFault';

/** @example 'Tệp 224-2025.json, tại annexes[0].rows[2].no: cần chuỗi ký tự, nhưng đang là 3.' */
export function describeTemplateFault(fault: TemplateFault): string {
  const place = fault.path === '' ? '' : `, tại ${fault.path}`;
  const got = fault.got === undefined ? '' : `, nhưng đang là ${fault.got}`;
  return `Tệp ${fault.file}${place}: ${demand(fault.expected)}${got}.`;
}

const TYPE_NAMES = new Map([
  ['string', 'chuỗi ký tự'],
  ['number', 'số'],
  ['int', 'số nguyên'],
  ['boolean', 'true hoặc false'],
  ['array', 'danh sách […]'],
  ['object', 'đối tượng {…}'],
]);

const UNIT_NAMES = new Map([
  ['string', 'ký tự'],
  ['array', 'phần tử'],
]);

const KNOWN_WORDS = {
  agency: 'mã cơ quan có trong danh bạ',
  group: 'mã nhóm có trong danh bạ',
  body: 'mã cơ quan hoặc mã nhóm có trong danh bạ',
  row: 'mã của một dòng trong kế hoạch',
  measure: 'mã của một thước đo khác trong cùng chỉ tiêu',
  annex: 'mã của một phụ lục khác trong kế hoạch',
  plan: 'mã của một kế hoạch khác trong các tệp kế hoạch được nạp cùng',
};

function demand(expected: Expected): string {
  switch (expected.kind) {
    case 'json':
      return expected.line === undefined
        ? 'không đúng cú pháp JSON'
        : `không đúng cú pháp JSON ở dòng ${expected.line}, cột ${expected.column ?? 1}`;
    case 'type':
      return `cần ${TYPE_NAMES.get(expected.type) ?? expected.type}`;
    case 'one-of':
      return `cần một trong các giá trị ${expected.values.map((value) => `"${value}"`).join(', ')}`;
    case 'like':
      return `cần dạng như "${expected.example}"`;
    case 'day':
      return 'cần một ngày có thật, dạng "2026-11-14"';
    case 'at-least':
      return `cần ít nhất ${bound(expected)}`;
    case 'at-most':
      return `cần không quá ${bound(expected)}`;
    case 'no-such-field':
      return 'mẫu không có trường này';
    case 'body':
      return 'cần đúng một trong các trường "agency", "group", "open", "external"';
    case 'exactly':
      return `cần đúng "${expected.value}"`;
    case 'unique':
      return 'giá trị không được trùng với mục khác';
    case 'known':
      return `cần ${KNOWN_WORDS[expected.of]}`;
    case 'not-own-sheet':
      return 'cần tên khác với các trang tính có sẵn của biểu mẫu và báo cáo';
    case 'not-sheet-of':
      return `cần tên khác với các trang tính của kế hoạch ${expected.plan} (không phân biệt chữ hoa, chữ thường) vì hai kế hoạch ở chung một tệp báo cáo`;
    case 'not-before':
      return `cần ngày không trước "${expected.day}"`;
    case 'after':
      return `cần ngày sau "${expected.day}"`;
    case 'no-cycle':
      return 'các cơ quan kế thừa không được dẫn trở lại chính cơ quan, nhóm đã kết thúc';
    case 'saturday':
      return 'cần một ngày Thứ Bảy';
    default:
      return unreachable(expected);
  }
}

const bound = (expected: { readonly bound: number; readonly of: string }): string =>
  [expected.bound, UNIT_NAMES.get(expected.of)].filter((part) => part !== undefined).join(' ');
