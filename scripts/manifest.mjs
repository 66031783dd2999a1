/** manifest.xml, written for the developer's machine, made that of a deployment. */
import { DEVELOPMENT_URL } from './settings.mjs';

/**
 * @param {string} manifest the text of manifest.xml in the root
 * @param {{ url: string, version: string }} deployment version: that of package.json
 */
export function deployManifest(manifest, { url, version }) {
  return manifest
    .replaceAll(DEVELOPMENT_URL, url)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`)
    .replace(/(<AppDomain>)[^<]*/, `$1${new URL(url).origin}`);
}
