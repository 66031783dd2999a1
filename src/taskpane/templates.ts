/** Where the template files lie in the built site; webpack gives each a hashed name. */
import type { TemplateText, TemplateTexts } from '../workflows/library';

const files = {
  plans: [
    { file: 'templates/can-tho/224-2025.json', url: new URL('../../templates/can-tho/224-2025.json', import.meta.url) },
  ],
  directory: {
    file: 'templates/can-tho/agencies.json',
    url: new URL('../../templates/can-tho/agencies.json', import.meta.url),
  },
  holidays: { file: 'templates/holidays.json', url: new URL('../../templates/holidays.json', import.meta.url) },
};

interface TemplateFile {
  readonly file: string;
  readonly url: URL;
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
