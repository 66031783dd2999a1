/** The same headers for the web servers offices run: a file each for nginx, IIS and Apache, laid beside the pages. */
import { CACHE, HASHED_FOLDER, ICON_FOLDER, securityHeaders } from './policy.mjs';

/** A year. Only a server that answers by https alone may say it. */
const HSTS = { 'Strict-Transport-Security': 'max-age=31536000' };

/**
 * @param {string} officeJs
 * @returns {Record<string, string>} file name to text
 */
export function serverFiles(officeJs) {
  const headers = Object.entries({ ...securityHeaders(officeJs), ...HSTS });
  return { 'nginx.conf': nginx(headers), 'web.config': iis(headers), '.htaccess': apache(headers) };
}

/** @param {[string, string][]} headers */
function nginx(headers) {
  // add_header is not inherited by a location that has its own, so the headers of every answer stand at the server
  // and the lifetime comes from a map.
  return `# Đặt trong khối http { } của nginx, sửa tên miền, chứng thư và thư mục.
map $uri $phuluc_cache {
  default "${CACHE.pages}";
  ~/${HASHED_FOLDER}/ "${CACHE.static}";
  ~/${ICON_FOLDER}/ "";
}
server {
  listen 443 ssl;
  server_name phuluc.coquan.gov.vn;
  ssl_certificate /etc/nginx/phuluc.crt;
  ssl_certificate_key /etc/nginx/phuluc.key;
  root /var/www/phuluc;
  index index.html;
  charset utf-8;
  gzip on;
  gzip_types text/css text/javascript application/javascript application/json image/svg+xml;
  location ~ /(nginx\\.conf|web\\.config|\\.htaccess)$ { return 404; }
  add_header Cache-Control $phuluc_cache always;
${headers.map(([name, value]) => `  add_header ${name} "${value}" always;`).join('\n')}
}
`;
}

/** @param {[string, string][]} headers */
function iis(headers) {
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <defaultDocument>
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <staticContent>
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
    </staticContent>
    <security>
      <requestFiltering>
        <hiddenSegments>
          <add segment="nginx.conf" />
          <add segment=".htaccess" />
        </hiddenSegments>
      </requestFiltering>
    </security>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${[...headers, ['Cache-Control', CACHE.pages]].map(([name, value]) => `        <remove name="${name}" />\n        <add name="${name}" value="${value}" />`).join('\n')}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${iisLifetime(HASHED_FOLDER, `\n          <add name="Cache-Control" value="${CACHE.static}" />`)}
${iisLifetime(ICON_FOLDER, '')}
</configuration>
`;
}

/** @param {string} folder @param {string} lifetime */
const iisLifetime = (folder, lifetime) => `  <location path="${folder}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
          <remove name="Cache-Control" />${lifetime}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`;

/** @param {[string, string][]} headers */
const apache = (headers) => `# Cần mod_headers và "AllowOverride FileInfo Indexes AuthConfig Limit" cho thư mục này.
DirectoryIndex index.html
AddDefaultCharset utf-8
AddType application/json .json
AddOutputFilterByType DEFLATE text/html text/css text/javascript application/javascript application/json
${headers.map(([name, value]) => `Header always set ${name} "${value}"`).join('\n')}
Header set Cache-Control "${CACHE.pages}"
SetEnvIf Request_URI "/${HASHED_FOLDER}/" PHULUC_HASHED
SetEnvIf Request_URI "/${ICON_FOLDER}/" PHULUC_ICON
Header set Cache-Control "${CACHE.static}" env=PHULUC_HASHED
Header unset Cache-Control env=PHULUC_ICON
<FilesMatch "^(nginx\\.conf|web\\.config)$">
  Require all denied
</FilesMatch>
`;
