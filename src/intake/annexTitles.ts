/** How an annex is called, from the lines above its table: "PHỤ LỤC I", and what stands below that. */
import type { TextLine } from './annexTables';
import type { PlanDoubt } from './draft';

export interface AnnexTitle {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly doubts: readonly PlanDoubt[];
}

/** "PHỤ LỤC", "Phụ lục II", "PHỤ LỤC SỐ 1", "Phụ lục I: Mục tiêu", "BIỂU 02" */
const LABEL = /^(PHỤ LỤC|BIỂU|DANH MỤC)(?:\s+SỐ)?(?:\s+([IVX]{1,6}|\d{1,3}|[A-Z]))?\s*(?:[.:–-]\s*(.+))?$/iu;
const LONGEST_LABEL = 300;
/** Not of the title: in brackets, a unit, a rule. */
const BESIDE = /^(?:\(|Đơn vị tính|Đvt|[-_*]{3,})/iu;
const MOST_TITLE_LINES = 6;

/** @param count how many annexes the document has; @param n which of them this is, from 0. */
export function readAnnexTitle(before: readonly TextLine[], n: number, count: number, planTitle: string): AnnexTitle {
  const at = before.findLastIndex(({ text }) => text.length < LONGEST_LABEL && LABEL.test(text));
  const [, word = '', mark, rest] = (at === -1 ? undefined : LABEL.exec(before[at]?.text ?? '')) ?? [];
  const ordinal = mark ?? (count > 1 ? String(n + 1) : undefined);
  const below = at === -1 ? [] : before.slice(at + 1, at + 1 + MOST_TITLE_LINES);
  const title = [...(rest === undefined ? [] : [rest]), ...titleLines(below)].join(' ');
  const label = at === -1 ? 'Phụ lục' : capitalised(word);
  return {
    id: ordinal === undefined ? 'PL' : ordinal.toUpperCase(),
    label: ordinal === undefined ? label : `${label} ${ordinal.toUpperCase()}`,
    title: title === '' ? (planTitle === '' ? label : planTitle) : title,
    doubts: [
      ...(at === -1 || (mark === undefined && count > 1)
        ? [
            {
              field: 'title',
              doubt: { kind: 'proposed', what: ordinal === undefined ? label : `${label} ${ordinal}` },
            } as const,
          ]
        : []),
      ...(title === '' && at !== -1 ? [{ field: 'title', doubt: { kind: 'not-said' } } as const] : []),
    ],
  };
}

function titleLines(lines: readonly TextLine[]): string[] {
  const title: string[] = [];
  for (const { text } of lines) {
    if (BESIDE.test(text)) break;
    title.push(text);
  }
  return title;
}

const capitalised = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}`;

/** Excel allows neither more characters in a sheet's name nor these. */
const LONGEST_SHEET = 31;
const FORBIDDEN = /[:\\/?*[\]']/gu;

/** "81-PL", "224-PL II"; unlike any of `others`, whatever the capitals. */
export function sheetName(short: string, id: string, others: readonly string[]): string {
  const part = id === 'PL' ? 'PL' : `PL ${id}`;
  const name = `${short === '' ? '' : `${short}-`}${part}`.replace(FORBIDDEN, ' ').slice(0, LONGEST_SHEET).trim();
  const taken = (wanted: string): boolean => others.some((other) => other.toLowerCase() === wanted.toLowerCase());
  if (!taken(name)) return name;
  const again = (n: number): string => `${name.slice(0, LONGEST_SHEET - 6)} (${n})`;
  let n = 2;
  while (taken(again(n))) n += 1;
  return again(n);
}
