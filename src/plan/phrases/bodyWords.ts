/** Words that tell what a body is which the directory does not have: how it begins, and whether anybody can list it. */
import { fold } from '../vietnamese';

/** Nouns that need another word before they mean anybody: of "Các cơ quan, đơn vị liên quan" the first two. */
const BARE_NOUNS = phrases('cơ quan|đơn vị|tổ chức|cá nhân|sở|ban|ngành|bộ|ubnd');

/** How a body begins, so that a comma or "và" before it parts two bodies. */
const BEGINNINGS = [
  ...BARE_NOUNS,
  ...phrases(
    'bệnh viện|trung tâm|trạm|cơ sở khám|cơ sở y tế|cơ sở giáo dục|trường|viện|học viện|doanh nghiệp|hợp tác xã|công ty' +
      '|tổng công ty|tập đoàn|ngân hàng|chi nhánh|hiệp hội|hội|liên đoàn|đoàn thể|đoàn|mặt trận|ủy ban|quỹ|báo|đài|tổ' +
      '|kho bạc|cục|chi cục|thuế|công an|vp|thành viên|lãnh đạo|thủ trưởng|địa phương',
  ),
];

/** They begin as bodies do and are none. */
const VERBS = phrases('ban hành|báo cáo|hội nghị|tổ chức thực hiện|tổ chức triển khai');

/** They describe how it is done, not by whom. */
const NO_AGENCY = phrases('theo|căn cứ|tùy|không|thực hiện|trong|khi|như|nt|nếu');

/** Nobody lists who they are. */
const OPEN_BEGINNINGS = phrases('cơ quan|đơn vị|thành viên|thủ trưởng|lãnh đạo|người đứng đầu|cá nhân');
const OPEN_WORDS = phrases('liên quan');

/** Outside the city's administration, and usual in plans. */
const EXTERNAL_BEGINNINGS = phrases(
  'bệnh viện|trung tâm y tế|trạm y tế|cơ sở khám|cơ sở y tế|cơ sở giáo dục|trường|học viện|doanh nghiệp|hợp tác xã' +
    '|công ty|tổng công ty|tập đoàn|ngân hàng|hiệp hội|hội|liên đoàn|đoàn thể|mặt trận|ủy ban mặt trận|tổ chức chính trị' +
    '|tổ chức đoàn thể|tổ chức xã hội|bộ|tổ công nghệ số cộng đồng',
);
const EXTERNAL_WORDS = phrases('trung ương');

function phrases(list: string): string[] {
  return list.split('|').map(fold);
}

const begins = (words: string, list: readonly string[]): boolean =>
  list.some((each) => `${words} `.startsWith(`${each} `));
const holds = (words: string, list: readonly string[]): boolean =>
  list.some((each) => ` ${words} `.includes(` ${each} `));

/** @param words folded, without "các" */
export const isBareNoun = (words: string): boolean => BARE_NOUNS.includes(words);

export const beginsBody = (words: string): boolean => begins(words, BEGINNINGS) && !begins(words, VERBS);

/** What words that no name of the directory is found in mean. `usual`: they are typical of what they are taken for. */
type Reading = { readonly kind: 'no-agency' } | { readonly kind: 'open' | 'external'; readonly usual: boolean };

export function readingOf(words: string): Reading {
  if (begins(words, NO_AGENCY)) return { kind: 'no-agency' };
  if (holds(words, OPEN_WORDS)) return { kind: 'open', usual: true };
  if (holds(words, EXTERNAL_WORDS) || begins(words, EXTERNAL_BEGINNINGS)) return { kind: 'external', usual: true };
  return begins(words, OPEN_BEGINNINGS) ? { kind: 'open', usual: true } : { kind: 'external', usual: false };
}
