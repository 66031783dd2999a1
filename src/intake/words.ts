/** The words of a source text: white space normalised and letters composed, nothing else changed. */

const SPACE = /[\s\u200B\uFEFF]+/gu;

/** @example words('  Chậm nhất  05\n ngày ') is 'Chậm nhất 05 ngày' */
export const words = (text: string): string => text.normalize('NFC').replace(SPACE, ' ').trim();

/** For comparing: titles are written in one kind of letters or the other. */
export const caseless = (text: string): string => words(text).toLocaleLowerCase('vi');
