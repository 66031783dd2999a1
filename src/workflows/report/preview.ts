/** A report as a face shows it to be read and edited: every text with its address, its mark and what was done to it. */
import type { EditedReport } from '../../report/edited';
import { blockMarks } from '../../report/marks';
import type { Block, Section, TextBlock } from '../../report/report';
import { roman } from '../../entries/roman';
import { slotName } from '../../report/slotName';
import { slotsOf, type Slot } from '../../report/slots';
import { bodyTable, cellAddresses, type PreviewTable } from './previewTable';
import { shown, standingOf, type PreviewText, type Standing } from './previewText';

export type PreviewBlock =
  | {
      readonly kind: TextBlock['kind'];
      readonly text: PreviewText;
      /** "1. ", of each of its paragraphs. */
      readonly marks: readonly string[];
    }
  | { readonly kind: 'left-out'; readonly text: PreviewText }
  | { readonly kind: 'table'; readonly address: string; readonly table: PreviewTable };

export interface PreviewSection {
  /** "II." */
  readonly number: string;
  readonly title: PreviewText;
  readonly blocks: readonly PreviewBlock[];
}

export type FrontPlace =
  'symbol' | 'placeAndDate' | 'abstract' | 'addressee' | 'opening' | 'closing' | 'recipients' | 'authority' | 'signer';

export interface Preview {
  readonly front: Readonly<Record<FrontPlace, PreviewText>>;
  readonly sections: readonly PreviewSection[];
}

/** Where in the report a text stands: "mục III, khoản 2". */
export const placeName = slotName;

/** @param edited the report with its edits, as they stand now */
export function previewOf({ report, edits }: EditedReport): Preview {
  const standing = standingOf(edits);
  const slots = new Map(slotsOf({ ...report, sections: [], annexes: [] }).map((slot) => [slot.address, slot]));
  const front = (address: FrontPlace): PreviewText =>
    shown(slots.get(address) ?? { address, text: '', breaks: 'none' }, standing);
  return {
    front: {
      symbol: front('symbol'),
      placeAndDate: front('placeAndDate'),
      abstract: front('abstract'),
      addressee: front('addressee'),
      opening: front('opening'),
      closing: front('closing'),
      recipients: front('recipients'),
      authority: front('authority'),
      signer: front('signer'),
    },
    sections: report.sections.map((section, place) => ({
      number: `${roman(place + 1)}.`,
      title: shown({ address: section.id, text: section.title, breaks: 'none' }, standing),
      blocks: previewBlocks(section, standing),
    })),
  };
}

function previewBlocks(section: Section, standing: Standing): PreviewBlock[] {
  const { id, blocks } = section;
  const marks = blockMarks(blocks);
  const leftOut = leftOutOf(section, standing);
  const preview: PreviewBlock[] = leftOut(id);
  let next = 0;
  for (const [place, block] of blocks.entries()) {
    // Further paragraphs of an edited text have been shown with its first one.
    if (place < next) continue;
    const address = `${id}/${block.id}`;
    if (block.kind === 'table') {
      const table = bodyTable(address, block, standing);
      preview.push({ kind: 'table', address, table }, ...leftOut(lastAddress(table) ?? address));
      next = place + 1;
    } else {
      const text = shown({ address, text: block.text, breaks: breaksOf(block) }, standing);
      next = place + text.text.split('\n').length;
      preview.push({ kind: block.kind, text, marks: marks.slice(place, next) }, ...leftOut(address));
    }
  }
  return preview;
}

const breaksOf = ({ kind }: Block): Slot['breaks'] => (kind === 'khoan' ? 'none' : 'paragraphs');

const lastAddress = ({ rows }: PreviewTable): string | undefined => rows.at(-1)?.lines.at(-1)?.at(-1)?.address;

/** What was left out of a section straight after an address, in order; a cell left empty is still there. */
function leftOutOf({ id, blocks }: Section, standing: Standing): (address: string) => PreviewBlock[] {
  const cells = new Set(
    blocks.flatMap((block) => (block.kind === 'table' ? cellAddresses(`${id}/${block.id}`, block) : [])),
  );
  const gone = [...standing.values()].filter(
    ({ address, text }) => text === '' && address.startsWith(`${id}/`) && !cells.has(address),
  );
  const after = new Map(gone.map((edit) => [edit.follows, edit]));
  return (address) => {
    const found: PreviewBlock[] = [];
    for (let edit = after.get(address); edit; edit = after.get(edit.address)) {
      found.push({ kind: 'left-out', text: { address: edit.address, breaks: 'paragraphs', text: '', edit } });
    }
    return found;
  };
}
