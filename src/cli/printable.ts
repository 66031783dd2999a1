/**
 * What may reach a terminal: findings quote texts out of agencies' files, and a file must not move the cursor, recolour
 * the screen or turn the reading direction. Tabs and line breaks stay.
 */
const UNPRINTABLE = /(?![\t\n])[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

export const printable = (text: string): string => text.replace(UNPRINTABLE, '\uFFFD');

/** A name out of a file, as that of a sheet: on one line, so that it cannot pass for a line of ours. */
export const oneLine = (name: string): string => name.replace(/\s+/g, ' ');
