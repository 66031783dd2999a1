/** What a page of Phụ lục may do, and how long a file may be kept: one source for <meta>, for our servers and for theirs. */

/** Griffel, Fluent's style engine, adds empty <style> elements and fills them through the CSSOM: this is their hash. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Where Excel on the web shows the add-in in a frame. Excel for Windows and Mac does not frame it. */
export const OFFICE_ON_THE_WEB = [
  'https://*.officeapps.live.com', // the editor itself
  'https://*.sharepoint.com', // workbooks kept in SharePoint and OneDrive for work
  'https://*.cloud.microsoft', // excel.cloud.microsoft and m365.cloud.microsoft
  'https://*.office.com', // www.office.com, the address before
  'https://onedrive.live.com', // personal OneDrive
];

/** Hashed files stand here; an address never changes its content. */
export const HASHED_FOLDER = 'static';
/** The addresses of icons are fixed in the manifest. Office shows a stand-in for an icon that comes with Cache-Control. */
export const ICON_FOLDER = 'assets';

/** Our scripts load each other under this policy; nothing else may turn text into code. */
export const TRUSTED_TYPES = 'phuluc';

/**
 * The policy of one page, for its <meta>. A page without office.js takes scripts from its own server alone, and text never
 * becomes code in it; office.js sets the address of a script as text. The frames and requests by which office.js would
 * report to Microsoft are refused: it works without.
 * @param {string} [officeJs]
 */
export function pagePolicy(officeJs) {
  const office = officeJs === undefined ? [] : [new URL(officeJs).origin];
  const typed = officeJs === undefined ? ["require-trusted-types-for 'script'", `trusted-types ${TRUSTED_TYPES}`] : [];
  return [
    "default-src 'none'",
    ["script-src 'self'", ...office].join(' '),
    "worker-src 'self'",
    `style-src 'self' ${EMPTY_STYLE}`,
    "connect-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    ...typed,
  ].join('; ');
}

/**
 * The headers of every answer. frame-ancestors counts only here; X-Frame-Options would shut Excel on the web out.
 * @param {string} officeJs
 * @returns {Record<string, string>}
 */
export const securityHeaders = (officeJs) => ({
  'Content-Security-Policy': `${pagePolicy(officeJs)}; frame-ancestors 'self' ${OFFICE_ON_THE_WEB.join(' ')}`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'clipboard-write=(self), camera=(), microphone=(), geolocation=(), payment=(), usb=()',
});

export const CACHE = {
  static: 'public, max-age=31536000, immutable',
  pages: 'no-cache',
};

/**
 * Undefined where nothing is to be said.
 * @param {string} path of an address, "/static/main.1a2b3c4d.js"
 */
export function cacheFor(path) {
  const folder = path.split('/')[1];
  if (folder === ICON_FOLDER) return undefined;
  return folder === HASHED_FOLDER ? CACHE.static : CACHE.pages;
}
