/** Files that were made are handed over one after another, until one cannot be. */
import type { Result } from '../../result';
import type { Refusal } from '../../workbook/refusal';
import type { MadeFile } from './views';

interface HandedOver {
  readonly names: readonly string[];
  /** Why the next one could not be. */
  readonly refusal?: Refusal;
}

export async function handOverAll(
  files: readonly MadeFile[],
  handOver: (file: MadeFile) => Promise<Result<void, Refusal>>,
): Promise<HandedOver> {
  const names: string[] = [];
  for (const file of files) {
    const outcome = await handOver(file);
    if (!outcome.ok) return { names, refusal: outcome.error };
    names.push(file.fileName);
  }
  return { names };
}
