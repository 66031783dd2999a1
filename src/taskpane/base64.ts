/** Bytes as base64, in which Excel takes a whole workbook. */

/** As many arguments as every engine takes in one call. */
const PIECE = 32_768;

export function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}
