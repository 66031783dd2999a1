/** The words around a number in a target: what is counted, and what makes the number a name, a date or an age. */
import { matchAny, wordList, type Token } from './tokens';

/** What targets count without any comparator: "25 dịch vụ công", "82 nhóm thủ tục hành chính". */
const COUNTED = wordList(
  'dịch vụ',
  'dịch vụ công',
  'nhóm thủ tục',
  'nhóm thủ tục hành chính',
  'nhóm dịch vụ',
  'nhóm dịch vụ công',
  'thủ tục',
  'thủ tục hành chính',
  'TTHC',
  'hồ sơ',
  'doanh nghiệp',
  'cơ sở dữ liệu',
  'nền tảng',
  'hệ thống',
  'hệ thống thông tin',
  'bộ dữ liệu',
  'mô hình',
  'lớp',
  'lớp tập huấn',
  'hội nghị',
  'sản phẩm',
);
/** Longer names of what is counted; after a comparator any other single word will do. */
const NAMED = wordList(
  'ngày làm việc',
  'nhóm tiêu chí',
  'hộ gia đình',
  'lượt người',
  'người dân',
  'tài khoản',
  'điểm phần trăm',
);

export const countedAt = (tokens: readonly Token[], at: number): number | undefined => matchAny(tokens, at, COUNTED);

export function nounAt(tokens: readonly Token[], at: number): number | undefined {
  return countedAt(tokens, at) ?? matchAny(tokens, at, NAMED) ?? (tokens[at]?.kind === 'word' ? at + 1 : undefined);
}

/** A number after these is a name or a date: "số 766", "năm 2025", "cấp độ 3", "Đề án 06". */
const NAMING = new Set(
  wordList(
    'số',
    'năm',
    'tháng',
    'quý',
    'ngày',
    'điều',
    'khoản',
    'điểm',
    'mục',
    'lục',
    'cấp',
    'độ',
    'đoạn',
    'thứ',
    'vực',
    'án',
    'định',
    'quyết',
    'hoạch',
    'từ',
  ).flat(),
);
/** Ages, not thresholds: "từ 15 tuổi trở lên". */
const AGES = new Set(wordList('tuổi').flat());

export const isNamed = (tokens: readonly Token[], at: number): boolean => NAMING.has(tokens[at - 1]?.key ?? '');
export const isAge = (tokens: readonly Token[], at: number): boolean => AGES.has(tokens[at]?.key ?? '');
