/** Texts gathered row by row, as they stand on a sheet: the parts of one together, what an officer inserted with what it follows. */
import type { SnapshotCell } from '../../workbook/snapshot';
import { isUnreadable, shownText, withoutMark } from './shownText';
import { joints, kinds, kindOf, type Joint, type Kind, type Token } from './tokens';

export interface Gathered {
  readonly kind: Kind;
  readonly text: string;
  /** Some of it stands in a cell that cannot be read. */
  readonly isUnreadable?: boolean;
}

/** A text and the column in which it stands now. */
export interface Stand extends Token {
  readonly at: number;
}

const separators: Record<Joint, string> = { [joints.blank]: ' ', [joints.line]: '\n', [joints.none]: '' };

/** Kinds of texts that may go on in a row of its own. */
const goingOn: readonly Kind[] = [kinds.text, kinds.item, kinds.numbered];
/** Kinds of texts that what stands before them may become part of. */
const takingBefore: readonly Kind[] = [kinds.text, kinds.item];

export class Gathering {
  private readonly texts = new Map<string, { kind: Kind; text: string; isUnreadable?: boolean }>();
  /** Of the last row that holds texts. */
  private before: readonly Stand[] = [];
  /** Written below a heading or a table: it belongs to what comes next, if that can take it. */
  private waiting: { readonly text: string; readonly after: Stand | undefined }[] = [];

  /** @param cells undefined where it cannot be known which are the row's */
  take(tokens: readonly Stand[], cells: readonly SnapshotCell[] | undefined): void {
    const [first] = tokens;
    const isNew = first !== undefined && !this.texts.has(first.address);
    for (const token of tokens) {
      const cell = cells?.find(({ column }) => column === token.at);
      this.add(token, shownText(cell?.value ?? null));
      const known = this.texts.get(token.address);
      if (known && (cells === undefined || (cell && isUnreadable(cell)))) known.isUnreadable = true;
    }
    if (first !== undefined) this.settle(first, isNew);
    this.before = tokens;
  }

  insert(cells: readonly SnapshotCell[]): void {
    const written = cells.flatMap(({ column, value }) => {
      const text = shownText(value).trim();
      return text === '' ? [] : [{ text, after: this.tokenAt(column) }];
    });
    for (const after of new Set(written.map((each) => each.after))) {
      const text = written.flatMap((each) => (each.after === after ? [each.text] : [])).join(' ');
      if (after && goingOn.includes(this.kindAt(after))) this.append(after, text);
      else this.waiting.push({ text, after });
    }
  }

  end(): ReadonlyMap<string, Gathered> {
    for (const { text, after } of this.waiting) if (after) this.append(after, text);
    return this.texts;
  }

  /** One that began before goes on, by its joint or, copied with its row, on a line of its own. */
  private add(token: Token, shown: string): void {
    const { address, how } = token;
    const known = this.texts.get(address);
    const kind = kindOf(token);
    if (!known) {
      const begun = kind ?? kinds.cell;
      this.texts.set(address, { kind: begun, text: withoutMark(shown, begun) });
    } else if (kind === undefined) {
      known.text += `${separators[how as Joint]}${shown}`;
    } else if (kind !== kinds.cell || known.text !== shown) {
      known.text += `\n${withoutMark(shown, kind)}`;
    }
  }

  private settle(next: Stand, isNew: boolean): void {
    const text = this.waiting.map((each) => each.text);
    const known = this.texts.get(next.address);
    const isTaking = known && isNew && (takingBefore.includes(known.kind) || this.before.length === 0);
    if (isTaking) known.text = [...text.map((each) => withoutMark(each, known.kind)), known.text].join('\n');
    else for (const { text: each, after } of this.waiting) if (after) this.append(after, each);
    this.waiting = [];
  }

  private append({ address }: Token, text: string): void {
    const known = this.texts.get(address);
    if (known) known.text += `\n${withoutMark(text, known.kind)}`;
  }

  private kindAt({ address }: Token): Kind {
    return this.texts.get(address)?.kind ?? kinds.cell;
  }

  /** Of the text above a column: the nearest that begins there or to the left of it. */
  private tokenAt(column: number): Stand | undefined {
    return this.before.findLast(({ at }) => at <= column) ?? this.before[0];
  }
}
