/** Where the template files lie in the built site: all of templates/can-tho/, each under a hashed name that webpack gives it. */
import type { TemplateText, TemplateTexts } from '../workflows/library';

const PROVINCE = 'templates/can-tho/';
const AGENCIES = './agencies.json';

const ofProvince = import.meta.webpackContext('../../templates/can-tho', { recursive: false, regExp: /\.json$/ });

/** A plan brought in needs no line here: its file in that folder is enough. */
const files = {
  plans: ofProvince
    .keys()
    .filter((key) => key !== AGENCIES)
    .map(fileOf),
  directory: fileOf(AGENCIES),
  holidays: { file: 'templates/holidays.json', url: new URL('../../templates/holidays.json', import.meta.url).href },
};

interface TemplateFile {
  readonly file: string;
  readonly url: string;
}

function fileOf(key: string): TemplateFile {
  return { file: PROVINCE + key.replace(/^\.\//, ''), url: ofProvince(key) };
}

/** Undefined where one of them cannot be fetched. */
export async function fetchTemplates(): Promise<TemplateTexts | undefined> {
  try {
    const [directory, holidays, ...plans] = await Promise.all(
      [files.directory, files.holidays, ...files.plans].map(fetchOne),
    );
    return directory && holidays ? { plans, directory, holidays } : undefined;
  } catch {
    return undefined;
  }
}

async function fetchOne({ file, url }: TemplateFile): Promise<TemplateText> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return { file, text: await response.text() };
}
