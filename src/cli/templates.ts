/** Reads the template files of a province from a folder. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TemplateTexts } from '../workflows/library';

const AGENCIES = 'agencies.json';

/** @param root the folder templates/; `province` one of its folders. */
export function readTemplates(root: string, province: string): TemplateTexts {
  const folder = join(root, province);
  const read = (path: string): { file: string; text: string } => ({ file: path, text: readFileSync(path, 'utf8') });
  if (!existsSync(join(folder, AGENCIES))) throw new Error(`No templates in ${folder}`);
  const plans = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== AGENCIES);
  return {
    plans: plans.sort().map((name) => read(join(folder, name))),
    directory: read(join(folder, AGENCIES)),
    holidays: read(join(root, 'holidays.json')),
  };
}
