/** A line too long for its place, broken into lines of about the same length: "ỦY BAN NHÂN DÂN / THÀNH PHỐ CẦN THƠ". */

/** What a break within "chuyển / đổi" costs, in letters of unevenness: a name or a phrase most often begins with a capital or in brackets. */
const WITHIN_PHRASE = 6;

/** @param most letters that a line holds */
export function balanced(line: string, most: number): string[] {
  const count = Math.ceil(line.length / most);
  if (count <= 1) return [line];
  const words = line.split(' ');
  const lines: string[] = [];
  let rest = words;
  for (let left = count; left > 1 && rest.length > 1; left -= 1) {
    const place = evenBreak(rest, left);
    lines.push(rest.slice(0, place).join(' '));
    rest = rest.slice(place);
  }
  return [...lines, rest.join(' ')];
}

/** After how many words the first of so many lines ends nearest to its share. */
function evenBreak(words: readonly string[], lines: number): number {
  const share = words.join(' ').length / lines;
  let best = 1;
  let length = 0;
  let nearest = Number.POSITIVE_INFINITY;
  for (const [index, word] of words.slice(0, -1).entries()) {
    length += word.length + (index === 0 ? 0 : 1);
    const startsPhrase = /^(?:\p{Lu}\p{Ll}|\()/u.test(words[index + 1] ?? '') && !word.startsWith('(');
    const distance = Math.abs(length - share) + (startsPhrase ? 0 : WITHIN_PHRASE);
    if (distance < nearest) {
      nearest = distance;
      best = index + 1;
    }
  }
  return best;
}
