/** Reads the template files of a province from a folder. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { failure, success, type Result } from '../result';
import type { TemplateTexts } from '../workflows/library';

const AGENCIES = 'agencies.json';
const HOLIDAYS = 'holidays.json';
const OPTION = '--templates';

/**
 * Takes --templates out of the arguments of any command: the folder to read in place of the program's own.
 * @param own that folder; `province` the folder in it that must be there
 */
export function templatesOption(
  args: readonly string[],
  own: string,
  province: string,
): Result<{ readonly root: string; readonly args: readonly string[] }, string> {
  const at = args.findIndex((argument) => argument === OPTION || argument.startsWith(`${OPTION}=`));
  if (at < 0) return success({ root: own, args });
  const isInline = args[at] !== OPTION;
  const root = isInline ? args[at]?.slice(OPTION.length + 1) : args[at + 1];
  if (root === undefined || root === '' || (!isInline && root.startsWith('--'))) {
    return failure(`Tùy chọn ${OPTION} thiếu giá trị.`);
  }
  const missing = [join(root, province, AGENCIES), join(root, HOLIDAYS)].find((path) => !existsSync(path));
  if (missing !== undefined) return failure(`Thư mục nêu ở ${OPTION} không có tệp ${missing}.`);
  return success({ root, args: [...args.slice(0, at), ...args.slice(at + (isInline ? 1 : 2))] });
}

/** @param root the folder templates/; `province` one of its folders. */
export function readTemplates(root: string, province: string): TemplateTexts {
  const folder = join(root, province);
  const read = (path: string): { file: string; text: string } => ({ file: path, text: readFileSync(path, 'utf8') });
  if (!existsSync(join(folder, AGENCIES))) throw new Error(`No templates in ${folder}`);
  const plans = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== AGENCIES);
  return {
    plans: plans.sort().map((name) => read(join(folder, name))),
    directory: read(join(folder, AGENCIES)),
    holidays: read(join(root, HOLIDAYS)),
  };
}
