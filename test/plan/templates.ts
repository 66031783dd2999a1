/** The committed templates as tests use them: their text, and the parsed value, which must be without a fault. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { directoryIndex } from '../../src/plan/agencies';
import { parseDirectory, parseHolidays, parsePlan, type Parsed } from '../../src/plan/parse';
import type { Plan, Target, Task } from '../../src/plan/plan';

const root = join(__dirname, '../..');

export const readText = (path: string): string => readFileSync(join(root, path), 'utf8');

export const planFile = 'templates/can-tho/224-2025.json';
export const directoryFile = 'templates/can-tho/agencies.json';
export const holidaysFile = 'templates/holidays.json';

function whole<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error, null, 1));
  return parsed.value;
}

const planOf = (file: string): Plan => whole(parsePlan(readText(file), file));

export const plan224 = planOf(planFile);
export const plan95 = planOf('templates/can-tho/95-2025.json');
export const plan70 = planOf('templates/can-tho/70-2025.json');
export const plan81 = planOf('templates/can-tho/81-2025.json');
export const plan67 = planOf('templates/can-tho/67-2024.json');
export const directory = whole(parseDirectory(readText(directoryFile), directoryFile));
export const holidays = whole(parseHolidays(readText(holidaysFile), holidaysFile));
export const index = directoryIndex(directory);

export const targets: readonly Target[] = plan224.annexes.flatMap((annex) =>
  annex.kind === 'targets' ? annex.rows : [],
);
export const tasks: readonly Task[] = plan224.annexes.flatMap((annex) => (annex.kind === 'tasks' ? annex.rows : []));

export const target = (no: number): Target => targets[no - 1]!;
export const task = (no: number): Task => tasks[no - 1]!;
