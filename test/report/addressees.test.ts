/** Kính gửi of one and of several, and how a sentence names them. */
import { addresseeLines, namedTogether } from '../../src/report/addressees';

test.each<[readonly string[], readonly string[], string]>([
  [[], [], ''],
  [['Sở A'], ['Kính gửi: Sở A'], 'Sở A'],
  [['Sở A', 'Sở B'], ['Kính gửi:', '- Sở A;', '- Sở B.'], 'Sở A và Sở B'],
  [['Sở A', 'Sở B', 'Sở C'], ['Kính gửi:', '- Sở A;', '- Sở B;', '- Sở C.'], 'Sở A, Sở B và Sở C'],
])('%j', (names, lines, inSentence) => {
  expect(addresseeLines(names)).toEqual(lines);
  expect(namedTogether(names)).toBe(inSentence);
});
