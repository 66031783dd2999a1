/** From the template files of the site to a session that listens to the workbook. It brings the core with it: load it late. */
import { createSession } from '../session/createSession';
import type { SessionContext } from '../session/session';
import { failure, success } from '../result';
import { describeTemplateFault } from '../workflows/describe';
import { loadLibrary, type Library, type TemplateTexts } from '../workflows/library';
import type { Opened, Opening } from './opened';
import { fetchTemplates } from './templates';
import { cannotStart } from './texts/shell';

/** The session is there at once; the workbook is read while the pane already shows. */
export async function openSession(
  context: Omit<SessionContext, 'library'>,
  partsFor: (
    session: Opened['session'],
    library: Library,
    templates: TemplateTexts,
  ) => Omit<Opened, 'session' | 'library'>,
): Opening {
  const texts = await fetchTemplates();
  if (!texts) return failure([cannotStart.incomplete]);
  const library = loadLibrary(texts);
  if (!library.ok) return failure(library.error.map(describeTemplateFault));
  const session = createSession({ ...context, library: library.value });
  void session.open();
  return success({ session, library: library.value, ...partsFor(session, library.value, texts) });
}
