/** A paragraph as the scan of a part finds it: its words, the numbering it asks for, and whether a reader sees it. */

export interface ScannedParagraph {
  /** Tabs and line breaks kept; deleted words left out. */
  words: string;
  /** The id of its style. */
  style: string | undefined;
  /** Of numbering set on the paragraph itself; "0" takes away what the style gives. */
  list: string | undefined;
  level: number | undefined;
  /** The paragraph it stands in, as one of a text box does. */
  readonly within: number | undefined;
  /** Deleted, or another form of the same shape is shown in its place. */
  isHidden: boolean;
  hasPicture: boolean;
}

/** A replacement in the part's bytes: nothing from `from` to `to` stays. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export interface Scanned {
  /** In the order of the part; a paragraph's index is its mark. */
  readonly paragraphs: readonly ScannedParagraph[];
  /** What marks the paragraphs for the reader of structure, and keeps its tables whole. */
  readonly edits: readonly Edit[];
  /** Ids of relationships the part uses. */
  readonly relationships: ReadonlySet<string>;
}
