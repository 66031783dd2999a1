/** A text that comes in pieces, joined a block at a time: a text of a million pieces does not become a million texts. */

const BLOCK = 4_096;

export class Pieces {
  /** Characters so far. */
  length = 0;

  private done = '';
  private block: string[] = [];

  push(piece: string): void {
    this.length += piece.length;
    if (this.block.push(piece) === BLOCK) this.join();
  }

  /** The whole text so far. */
  join(): string {
    this.done += this.block.join('');
    this.block = [];
    return this.done;
  }
}
