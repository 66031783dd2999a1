/**
 * The texts of a report that may be edited, each at an address that stays the same when the report is made again. A plan's
 * own annex texts, quốc hiệu and tiêu ngữ are nobody's to edit and have none.
 */
import type { AnnexRow, AnnexTable, Block, ColumnKey, Report, Section, TableBlock } from './report';

export interface Slot {
  readonly address: string;
  readonly text: string;
  /** What a line break does: it parts lines of one text ("lines"), paragraphs of the body ("paragraphs"), or is not wanted ("none"). */
  readonly breaks: 'lines' | 'paragraphs' | 'none';
}

/** Every slot in the order of reading. */
export function slotsOf(report: Report): Slot[] {
  const slots: Slot[] = [];
  changed(report, (slot) => {
    slots.push(slot);
    return slot.text;
  });
  return slots;
}

/** The report with other texts at some addresses; "" leaves a text out, and a row of a table stays though its cells are empty. */
export const withTexts = (report: Report, texts: ReadonlyMap<string, string>): Report =>
  changed(report, ({ address, text }) => texts.get(address) ?? text);

type Change = (slot: Slot) => string;

function changed(report: Report, change: Change): Report {
  const { letterhead, signature } = report;
  const one = (address: string, text: string): string => change({ address, text, breaks: 'none' });
  const several = (address: string, texts: readonly string[]): string[] =>
    linesOf(change({ address, text: texts.join('\n'), breaks: 'lines' }));
  const symbol = one('symbol', letterhead.symbol);
  const placeAndDate = one('placeAndDate', letterhead.placeAndDate);
  const abstract = several('abstract', report.abstract);
  const addressees = several('addressee', report.addressees);
  const opening = one('opening', report.opening);
  const sections = report.sections.map((section) => changedSection(section, change));
  const closing = one('closing', report.closing);
  const recipients = several('recipients', report.recipients);
  const authority = several('authority', signature.authority);
  const name = one('signer', signature.name ?? '');
  return {
    ...report,
    letterhead: { ...letterhead, symbol, placeAndDate },
    abstract,
    addressees,
    opening,
    sections,
    closing,
    recipients,
    signature: { authority, ...(name === '' ? {} : { name }) },
    annexes: report.annexes.map((annex) => changedAnnex(annex, change)),
  };
}

function changedSection(section: Section, change: Change): Section {
  const title = change({ address: section.id, text: section.title, breaks: 'none' });
  return { ...section, title, blocks: section.blocks.flatMap((block) => changedBlock(section.id, block, change)) };
}

/** Further lines of an edited text are further paragraphs, without ids of their own: "…/33+1". */
function changedBlock(sectionId: string, block: Block, change: Change): Block[] {
  const address = `${sectionId}/${block.id}`;
  if (block.kind === 'table') return [changedTable(address, block, change)];
  const isHeading = block.kind === 'khoan';
  const text = change({ address, text: block.text, breaks: isHeading ? 'none' : 'paragraphs' });
  if (text === block.text) return [block];
  return linesOf(text).map((line, index) => ({
    kind: index > 0 && block.kind === 'khoan-text' ? 'paragraph' : block.kind,
    id: index === 0 ? block.id : `${block.id}+${index}`,
    text: line,
  }));
}

const changedTable = (address: string, table: TableBlock, change: Change): TableBlock => ({
  ...table,
  rows: table.rows.map(({ id, cells }) => ({
    id,
    cells: cells.map((text, place) => change({ address: cellAddress(address, id, place), text, breaks: 'lines' })),
  })),
});

function changedAnnex(annex: AnnexTable, change: Change): AnnexTable {
  return {
    ...annex,
    rows: annex.rows.map((row) => {
      const reported = annex.columns.slice(row.annex.length);
      return {
        ...row,
        lines: row.lines.map((cells, line) =>
          cells.map((text, place) => {
            const address = annexCellAddress(annex, row, line, reported[place]?.key ?? place + 1);
            return change({ address, text, breaks: 'lines' });
          }),
        ),
      };
    }),
  };
}

/** Of a table of the body. @param place of the cell in its row, from 0 */
export const cellAddress = (table: string, rowId: string, place: number): string => `${table}/${rowId}/${place + 1}`;

/** "annex/224-2025/I/224-2025/I/15/2/reasons": its second line's reasons. @param line from 0 */
export const annexCellAddress = (
  annex: Pick<AnnexTable, 'id'>,
  row: Pick<AnnexRow, 'id'>,
  line: number,
  key: ColumnKey | number,
): string => `annex/${annex.id}/${row.id}/${line + 1}/${key}`;

const linesOf = (text: string): string[] => (text === '' ? [] : text.split('\n'));
