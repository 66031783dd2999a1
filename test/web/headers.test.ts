/** @jest-environment jsdom */
import { cacheFor, OFFICE_ON_THE_WEB, pagePolicy, securityHeaders } from '../../scripts/policy.mjs';
import { serverFiles } from '../../scripts/serverFiles.mjs';
import { MICROSOFT_OFFICE_JS } from '../../scripts/settings.mjs';

const headers = Object.entries(securityHeaders(MICROSOFT_OFFICE_JS));
const files = serverFiles(MICROSOFT_OFFICE_JS);

describe('the policy', () => {
  const inExcel = pagePolicy('https://office.example.vn/lib/office.js');

  test('starts from nothing allowed', () => expect(inExcel).toMatch(/^default-src 'none'; /));
  test('allows scripts from this server and that of office.js, by its origin', () =>
    expect(inExcel).toContain("script-src 'self' https://office.example.vn;"));
  test.each(["'unsafe-inline'", "'unsafe-eval'", '*'])('never allows %s', (source) =>
    expect([inExcel, pagePolicy()].filter((policy) => policy.includes(source))).toEqual([]),
  );
  test('without office.js no text becomes code', () => {
    expect(pagePolicy()).toContain("script-src 'self';");
    expect(pagePolicy()).toContain("require-trusted-types-for 'script'");
  });
});

describe('the headers', () => {
  test('let Excel on the web show the pane in a frame', () => {
    expect(securityHeaders(MICROSOFT_OFFICE_JS)['Content-Security-Policy']).toContain(
      `frame-ancestors 'self' ${OFFICE_ON_THE_WEB.join(' ')}`,
    );
    expect(headers.map(([name]) => name)).not.toContain('X-Frame-Options');
  });
  test('leave the clipboard to the page', () =>
    expect(securityHeaders(MICROSOFT_OFFICE_JS)['Permissions-Policy']).toContain('clipboard-write=(self)'));
});

test.each([
  ['/static/taskpane.1a2b3c4d.js', 'public, max-age=31536000, immutable'],
  ['/assets/check-16.png', undefined],
  ['/taskpane.html', 'no-cache'],
  ['/manifest.xml', 'no-cache'],
])('%s is kept: %s', (path, lifetime) => expect(cacheFor(path)).toBe(lifetime));

describe('the files for servers', () => {
  test.each(Object.keys(files))('%s carries every header and lifetime', (name) => {
    const lifetimes = [cacheFor('/static/') ?? '', cacheFor('/') ?? ''];
    expect([...headers.flat(), ...lifetimes].filter((part) => !files[name]!.includes(part))).toEqual([]);
  });
  test('the one of IIS is well formed', () => {
    const document = new DOMParser().parseFromString(files['web.config']!, 'application/xml');
    expect(document.documentElement.nodeName).toBe('configuration');
  });
  test('no header of nginx stands in a location, where it would hide those of the server', () =>
    expect(files['nginx.conf']).not.toMatch(/\blocation [^}]*add_header/));
});
