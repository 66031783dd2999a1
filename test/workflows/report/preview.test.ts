import fc from 'fast-check';
import type { ReportEdit } from '../../../src/entries/reportEdit';
import { edited } from '../../../src/report/edited';
import { slotsOf } from '../../../src/report/slots';
import { previewOf, type PreviewBlock } from '../../../src/workflows/report/preview';
import { annexTable, isOfAnnex } from '../../../src/workflows/report/previewTable';
import { edit, editedSmall, smallReport } from './smallReport';

const blocksOf = (section: number, ...edits: readonly ReportEdit[]) =>
  previewOf(editedSmall(...edits)).sections[section]!.blocks;

/** "II/1: - Nhiệm vụ…", as read. */
const said = (block: PreviewBlock): string =>
  block.kind === 'table'
    ? 'table'
    : `${block.text.address} ${block.kind === 'left-out' ? '(left out)' : block.marks.join('|')}`;

test('texts stand in the order of reading, with their numbers and marks', () => {
  expect(blocksOf(1).map(said)).toEqual([
    'tasks/done 1. ',
    'tasks/II/1 - ',
    'tasks/II/2 - ',
    'table',
    'tasks/overdue 2. ',
  ]);
  expect(previewOf(editedSmall()).sections.map(({ number, title }) => `${number} ${title.text}`)).toEqual([
    'I. TÌNH HÌNH CHUNG',
    'II. KẾT QUẢ THỰC HIỆN NHIỆM VỤ',
  ]);
});

test('several paragraphs of one edited text stay one text', () => {
  const blocks = blocksOf(1, edit('tasks/II/1', 'Nhiệm vụ số 1: hoàn thành.', 'Đã xong.\nĐã bàn giao.'));
  expect(blocks.map(said).slice(0, 3)).toEqual(['tasks/done 1. ', 'tasks/II/1 - |- ', 'tasks/II/2 - ']);
  expect(blocks[1]).toMatchObject({ text: { text: 'Đã xong.\nĐã bàn giao.', edit: { state: 'current' } } });
});

test('texts left out stand where they were, those after them keep their numbers in order', () => {
  const blocks = blocksOf(
    1,
    edit('tasks/done', 'Hoàn thành trong kỳ', ''),
    edit('tasks/II/1', 'Nhiệm vụ số 1: hoàn thành.', ''),
    edit('tasks/overdue', 'Không có nhiệm vụ quá hạn.', ''),
  );
  expect(blocks.map(said)).toEqual([
    'tasks/done (left out)',
    'tasks/II/1 (left out)',
    'tasks/II/2 - ',
    'table',
    'tasks/overdue (left out)',
  ]);
});

test('a heading left empty and a cell left empty are no texts left out of the section before them', () => {
  const { sections } = previewOf(
    editedSmall(edit('tasks', 'KẾT QUẢ THỰC HIỆN NHIỆM VỤ', ''), edit('tasks/fields/health/1', 'Y tế', '')),
  );
  expect(sections[0]!.blocks.map(said)).toEqual(['overview/counts ', 'overview/tasks ']);
  expect(sections[1]!.blocks.map(said)).toContain('table');
  expect(sections[1]!.blocks.filter(({ kind }) => kind === 'left-out')).toEqual([]);
});

test('the cells of an annex have the addresses of their slots', () => {
  const [annex] = smallReport.annexes;
  const table = annexTable(annex!, []);
  const addresses = table.rows.flatMap(({ lines }) => lines.flat().map(({ address }) => address));
  const slots = slotsOf(smallReport).map(({ address }) => address);
  expect(addresses).toEqual(slots.filter((address) => address.startsWith('annex/')));
  expect(addresses.every((address) => isOfAnnex(annex!, address))).toBe(true);
  expect(isOfAnnex(annex!, 'tasks/II/1')).toBe(false);
});

test('whatever is edited, every text of the report is shown once, as it stands', () => {
  const slots = slotsOf({ ...smallReport, annexes: [] });
  const anyEdits = fc.uniqueArray(
    fc.record({
      slot: fc.constantFrom(...slots),
      text: fc.constantFrom('', 'Một đoạn.', 'Đoạn một.\nĐoạn hai.'),
    }),
    { selector: ({ slot }) => slot.address },
  );
  fc.assert(
    fc.property(anyEdits, (changes) => {
      const edits = changes.map(({ slot, text }) => edit(slot.address, slot.text, text));
      const { front, sections } = previewOf(edited(smallReport, edits));
      const texts = [
        ...Object.values(front),
        ...sections.flatMap(({ title, blocks }) => [
          title,
          ...blocks.flatMap((block) =>
            block.kind === 'table' ? block.table.rows.flatMap(({ lines }) => lines.flat()) : [block.text],
          ),
        ]),
      ];
      const changed = new Map(edits.map(({ address, text }) => [address, text]));
      const shown = new Map(texts.map(({ address, text }) => [address, text]));
      expect(texts).toHaveLength(slots.length);
      for (const { address, text } of slots) expect(shown.get(address)).toBe(changed.get(address) ?? text);
    }),
  );
});
