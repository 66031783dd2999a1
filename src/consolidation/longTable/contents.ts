/** What an agency says of its rows, whatever it came by: its workbook, or what was entered for it. */
import type { LedgerAgency } from '../ledger/ledger';
import type { ExpectedAgency } from '../scope';
import type { SubmittedLine } from '../submission';
import { enteredLines } from './enteredLines';
import type { LineSource, LongLine } from './longLine';

export interface Contents {
  readonly source: LineSource;
  readonly lines: ReadonlyMap<string, SubmittedLine>;
  /** Where all of it comes from. */
  readonly origin: Pick<LongLine, 'file' | 'fileHash' | 'sending'>;
}

export function contentsOf({ scope }: ExpectedAgency, agency: LedgerAgency): Contents {
  const { used, report, enteredFor, sending } = agency;
  if (used && report) {
    return {
      source: 'workbook',
      lines: byId(report.lines),
      origin: { file: used.file.name, fileHash: used.file.hash, ...(sending === undefined ? {} : { sending }) },
    };
  }
  return enteredFor
    ? { source: 'entered-for', lines: byId(enteredLines(scope, enteredFor)), origin: {} }
    : { source: 'none', lines: new Map(), origin: {} };
}

const byId = (lines: readonly SubmittedLine[]): ReadonlyMap<string, SubmittedLine> =>
  new Map(lines.map((line) => [line.id, line]));
