/**
 * Where the texts of a report's sheet stand: each row says in its hidden first column which texts it holds, and each column
 * in the hidden first row what it is called, so that moved, inserted and deleted rows and columns are recognised.
 */
import { furnitureId } from '../annexGrid';

/** Rows of ours that hold no text to edit: with words of ours, or with none. */
export const furniture = { words: furnitureId('words'), gap: furnitureId('gap') } as const;

/** How a row goes on with the text of the row before it. */
export const joints = { blank: '_', line: '|', none: '~' } as const;
export type Joint = (typeof joints)[keyof typeof joints];

/** What a text is that begins in a cell: it tells the mark before it, and whether further lines may follow it. */
export const kinds = {
  text: ':',
  /** With "- " before it. */
  item: '-',
  /** With a number before it. */
  numbered: '#',
  /** A heading with a number before it: what is written below it belongs to what comes next. */
  heading: '!',
  /** In a table or beside others: a deleted row of it is no text left out. */
  cell: '*',
} as const;
export type Kind = (typeof kinds)[keyof typeof kinds];

/** A text that begins or goes on in a cell. */
export interface Token {
  /** Key of the column. */
  readonly column: string;
  readonly how: Kind | Joint;
  readonly address: string;
}

const isKind = (how: string): how is Kind => Object.values<string>(kinds).includes(how);
const isHow = (how: string): how is Kind | Joint => isKind(how) || Object.values<string>(joints).includes(how);

/** The kind of a text that begins here; undefined where one goes on. */
export const kindOf = ({ how }: Token): Kind | undefined => (isKind(how) ? how : undefined);

/** One a line: "c2:symbol". */
export const rowTokens = (tokens: readonly Token[]): string =>
  tokens.map(({ column, how, address }) => `${column}${how}${address}`).join('\n');

const TOKEN = /^(\w{1,20})(\W)(.+)$/;

export const readRowTokens = (text: string): Token[] =>
  text.split(/\r?\n/).flatMap((line) => {
    const [, column = '', how = '', address = ''] = TOKEN.exec(line) ?? [];
    return isHow(how) ? [{ column, how, address }] : [];
  });
