/** Comparing Vietnamese text: one key for every way of typing the same words. */

const SPACE = /\s+/gu;
const WORD = /[\p{L}\p{M}]+/gu;
/** Huyền, sắc, ngã, hỏi, nặng as combining marks: the tone, not the vowel's own hat, breve or horn. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/**
 * A key that is equal for texts that differ only in Unicode form, placement of the tone mark, white space or case. It is
 * for comparing, not for showing: the tone of each word stands at its end, so that "hòa" and "hoà" meet.
 * @example fold(' Ủy ban  nhân dân xã HÒA AN') === fold('Uỷ ban nhân dân xã Hoà An')
 */
export function fold(text: string): string {
  const toneLast = (word: string): string => word.replace(TONE, '') + (word.match(TONE) ?? []).join('');
  return text
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFD')
    .replace(WORD, toneLast)
    .normalize('NFC')
    .replace(SPACE, ' ')
    .trim();
}

const MARK = /\p{M}/gu;

/**
 * The bare letters of a text, for what people type without diacritics.
 * @example bare(' Sở  Y tế') === 'so y te'
 */
export const bare = (text: string): string =>
  text.normalize('NFD').replace(MARK, '').toLowerCase().replaceAll('đ', 'd').replace(SPACE, ' ').trim();
