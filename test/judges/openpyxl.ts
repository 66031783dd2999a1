/** openpyxl as a judge: what another reader finds in a file. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describeWith } from './judge';

/** The system's own Python: Debian's python3-openpyxl is seen by no other. */
export const PYTHON = '/usr/bin/python3';

export interface CellFacts {
  readonly value: string | number | boolean;
  /** s text, n number, b truth value, f formula, d date, e error */
  readonly type: string;
  readonly format: string;
  /** Of a formula: its cached value. */
  readonly cached?: string | number | boolean | null;
  readonly unlocked?: true;
}

export interface SheetFacts {
  readonly name: string;
  readonly state: string;
  readonly merges: readonly string[];
  readonly isProtected: boolean;
  readonly frozen: string | null;
  readonly filter: string | null;
  readonly repeatRows: string | null;
  readonly validations: readonly {
    readonly area: string;
    readonly type: string;
    readonly style: string;
    readonly formula1: string | null;
    readonly formula2: string | null;
  }[];
  readonly conditionalAreas: readonly string[];
  readonly cells: Readonly<Record<string, CellFacts>>;
}

export interface WorkbookFacts {
  readonly title: string;
  readonly names: Readonly<Record<string, string>>;
  readonly sheets: readonly SheetFacts[];
}

const run = (args: readonly string[]): string =>
  execFileSync(PYTHON, args, { encoding: 'utf8', maxBuffer: 1 << 30, env: { PYTHONIOENCODING: 'utf-8' } });

function hasOpenpyxl(): boolean {
  try {
    run(['-c', 'import openpyxl']);
    return true;
  } catch {
    return false;
  }
}

export const describeWithOpenpyxl = describeWith('openpyxl (python3-openpyxl)', hasOpenpyxl());

/** What openpyxl finds in each file; it throws where a file does not load. */
export function loadWithOpenpyxl(files: readonly string[]): readonly WorkbookFacts[] {
  return JSON.parse(run([join(__dirname, 'load-xlsx.py'), ...files])) as WorkbookFacts[];
}
