/** What the office that deploys Phụ lục decides when it builds: read from the environment, refused with a reason. */

/**
 * @typedef {object} Settings
 * @property {string} url where the folder will be served, without a slash at its end
 * @property {string} officeJs the address of Microsoft's office.js
 * @property {string[]} support whom an officer asks for help, a line each
 */

/** The address that manifest.xml in the root is written for. */
export const DEVELOPMENT_URL = 'https://localhost:3000';
export const MICROSOFT_OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const NO_SUPPORT = ['Bộ phận công nghệ thông tin của cơ quan'];

/**
 * @param {Record<string, string | undefined>} environment
 * @returns {{ ok: true, value: Settings } | { ok: false, error: string[] }}
 */
export function settingsFrom(environment) {
  const url = (environment['PHULUC_URL'] ?? DEVELOPMENT_URL).replace(/\/$/, '');
  const officeJs = environment['PHULUC_OFFICE_JS'] ?? MICROSOFT_OFFICE_JS;
  const support = (environment['PHULUC_SUPPORT'] ?? '')
    .split(';')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const error = [];
  if (!isPlainHttps(url)) {
    error.push(`PHULUC_URL phải là địa chỉ https, không kèm tham số, ví dụ https://phuluc.coquan.gov.vn: "${url}"`);
  }
  if (!isPlainHttps(officeJs) || !officeJs.endsWith('/office.js')) {
    error.push(`PHULUC_OFFICE_JS phải là địa chỉ https của tệp office.js: "${officeJs}"`);
  }
  if (error.length > 0) return { ok: false, error };
  return { ok: true, value: { url, officeJs, support: support.length > 0 ? support : NO_SUPPORT } };
}

/** Only characters that mean nothing to HTML, XML, headers and a policy. @param {string} text */
function isPlainHttps(text) {
  return /^https:\/\/[\w.-]+(:\d+)?(\/[\w./~-]*)?$/.test(text) && URL.canParse(text);
}
