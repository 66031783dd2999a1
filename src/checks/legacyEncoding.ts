/**
 * Vietnamese text from before Unicode. TCVN3 (.VnTime) and VNI put their letters on characters of Latin-1: "®· ban
 * hµnh", "ñaõ ban haønh" are both "đã ban hành". Two such words are wanted, and not one letter that only Unicode
 * Vietnamese has, so that French, Spanish, "©", "5µm" or «…» alone are no false alarm.
 */
export type LegacyEncoding = 'TCVN3' | 'VNI';

/** Letters no legacy text contains: ă, đ, ĩ, ũ, ơ, ư and everything with two marks. */
const UNICODE_VIETNAMESE = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]/;

/**
 * TCVN3's vowels and đ stand on signs that no other writing puts inside a word (µ ¸ ¶ · ¹ ¨ ¾ ¼ ½ © ª ¬ ®), or on capital
 * letters, which then follow small ones: "ViÖt".
 */
const TCVN3_WORD =
  /^®[a-zA-Zà-ÿµ¸¶·¹¨¾¼½©ª«¬»]|[a-zA-Z][µ¸¶·¹¨¾¼½©ª¬]|[a-zA-Z][«»×\u00AD][a-zA-Z\u00B5-\u00FF]|[a-zà-ÿ][À-ÖØ-Þ]/;

/** VNI writes the mark after its vowel, in pairs that no Vietnamese syllable has. */
const VNI_WORD = /a[øùûõïâáàåãäêéèúüë]|e[øùûõïâáàåãä]|o[øùûõïâåä]|u[øùûïõ]|[ôö][øùûõï]|^ñ[aeiouyö]/i;

const WORDS_WANTED = 2;

/** @example legacyEncoding("®· ban hµnh quyÕt ®Þnh") is "TCVN3"; legacyEncoding("Société Générale") is undefined */
export function legacyEncoding(text: string): LegacyEncoding | undefined {
  if (UNICODE_VIETNAMESE.test(text.normalize('NFC'))) return undefined;
  const words = [...new Set(text.split(/[\s.,;:()/"“”-]+/))];
  const has = (pattern: RegExp): boolean => words.filter((word) => pattern.test(word)).length >= WORDS_WANTED;
  if (has(TCVN3_WORD)) return 'TCVN3';
  return has(VNI_WORD) ? 'VNI' : undefined;
}
