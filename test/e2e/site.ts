/** The built pages on a server of their own, with the headers of a deployment. Built first where a source is newer. */
import { serveFolder } from '../../scripts/serve.mjs';
import { ensurePages } from '../../scripts/setup.mjs';

export type Site = Awaited<ReturnType<typeof serveFolder>>;

/** For jest: a build takes long, and another process may be at it already. */
export const BUILD_TIMEOUT = 180_000;

export function startSite(): Promise<Site> {
  const folder = ensurePages();
  if (folder === undefined) throw new Error('The pages could not be built; the reason stands above');
  return serveFolder(folder);
}
