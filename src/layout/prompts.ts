/** What an entry cell asks for: its prompt and the limits its validation knows. Warnings ask, they never forbid. */
import { LARGEST_COUNT, LONGEST_GENERAL_TEXT, LONGEST_TEXT } from '../entries/limits';
import { MAX_PROMPT_TEXT, MAX_PROMPT_TITLE } from '../workbook/limits';
import type { ValidationModel } from '../workbook/model';

/** Names of the lists on the sheet _phuluc. */
export const listNames = {
  rowCase: 'DanhMucTruongHop',
  level: 'DanhMucCapGiaiQuyet',
  yesNo: 'DanhMucCoKhong',
} as const;

/** The day of the cut-off on Thông tin chung: statuses are judged by it, never by today. */
export const CUT_OFF_NAME = 'SoLieuDenNgay';

export const wholeRule: ValidationModel['rule'] = { kind: 'whole', min: 0, max: LARGEST_COUNT };
export const quantityRule: ValidationModel['rule'] = { kind: 'decimal', min: 0, max: LARGEST_COUNT };
export const fractionRule: ValidationModel['rule'] = { kind: 'decimal', min: 0, max: 1 };
export const levelRule: ValidationModel['rule'] = { kind: 'decimal', min: 0, max: 100 };
export const textRule: ValidationModel['rule'] = { kind: 'textLength', max: LONGEST_TEXT };
export const generalTextRule: ValidationModel['rule'] = { kind: 'textLength', max: LONGEST_GENERAL_TEXT };
export const listRule = (name: string): ValidationModel['rule'] => ({ kind: 'list', source: name });
export const dayRule = (min: string, max: string): ValidationModel['rule'] => ({ kind: 'date', min, max });

/** Cut to what Excel shows: a title of 32 characters, a text of 255. */
export const prompt = (title: string, text: string): { title: string; text: string } => ({
  title: cut(title, MAX_PROMPT_TITLE),
  text: cut(text, MAX_PROMPT_TEXT),
});

const cut = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;

const warnings: Record<ValidationModel['rule']['kind'], string> = {
  list: 'Nội dung vừa nhập không có trong danh sách. Chọn “Có” (Yes) để giữ, “Không” (No) để nhập lại.',
  whole: 'Ô này cần một số nguyên, không âm. Chọn “Có” (Yes) để giữ, “Không” (No) để nhập lại.',
  decimal: 'Giá trị vừa nhập nằm ngoài khoảng cho phép. Chọn “Có” (Yes) để giữ, “Không” (No) để nhập lại.',
  date: 'Ô này cần một ngày (ngày/tháng/năm) trong thời gian của kế hoạch. Chọn “Có” (Yes) để giữ, “Không” (No) để nhập lại.',
  textLength: 'Nội dung dài quá số ký tự nên có, nên rút gọn. Chọn “Có” (Yes) để giữ, “Không” (No) để nhập lại.',
  any: '',
};

export const warning = (rule: ValidationModel['rule']): { title: string; text: string } => ({
  title: 'Cần xem lại số liệu',
  text: warnings[rule.kind],
});
