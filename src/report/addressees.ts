/** Kính gửi as Nghị định 30/2020/NĐ-CP (Phụ lục I) prints it: one on its line, several each on a line of their own; and in a sentence. */
const ADDRESSEES_HEADING = 'Kính gửi:';
export const ADDRESSEE_MARK = '- ';

export function addresseeLines(names: readonly string[]): string[] {
  const [only, ...others] = names;
  if (only === undefined) return [];
  if (others.length === 0) return [`${ADDRESSEES_HEADING} ${only}`];
  const last = names.length - 1;
  return [ADDRESSEES_HEADING, ...names.map((name, at) => `${ADDRESSEE_MARK}${name}${at === last ? '.' : ';'}`)];
}

/** "A", "A và B", "A, B và C"; what names a list by itself ("Bộ, ngành Trung ương") stays as it is. */
export function namedTogether(names: readonly string[]): string {
  const before = names.slice(0, -1).join(', ');
  const last = names.at(-1) ?? '';
  return before === '' ? last : `${before} và ${last}`;
}
