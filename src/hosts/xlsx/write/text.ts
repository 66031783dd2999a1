/** Text as a part of an .xlsx file can hold it. */

/**
 * Control characters and U+FFFE, U+FFFF have no place in XML and are spelt "_xHHHH_" (ISO/IEC 29500-1, 22.9.2.19); text
 * that happens to look so spelt gets its underscore spelt, or it would come back as another character.
 */
const SPELT = /[\p{Cc}\uFFFE\uFFFF]|_(?=x[\dA-Fa-f]{4}[_\p{Cc}\uFFFE\uFFFF])/gu;

function spell(character: string): string {
  if (character === '\t' || character === '\n') return character;
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** spellText("a\rb") is "a_x000D_b", and spellText("_x000D_") is "_x005F_x000D_". */
export const spellText = (text: string): string => text.replace(SPELT, spell);
