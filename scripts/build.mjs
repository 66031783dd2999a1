/** npm run build: sets up what is missing, then builds the web pages into dist/, ready for any https server. */
import { join } from 'node:path';
import { DEVELOPMENT_URL, settingsFrom } from './settings.mjs';
import { buildPages, CANNOT_RUN, root } from './setup.mjs';

const settings = settingsFrom(process.env);
if (!settings.ok) {
  for (const line of settings.error) console.error(line);
  process.exitCode = CANNOT_RUN;
} else if (buildPages(join(root, 'dist'))) {
  const { url, officeJs } = settings.value;
  console.log(`Đã dựng xong thư mục dist/, dùng cho địa chỉ ${url} và ${officeJs}.`);
  if (url === DEVELOPMENT_URL) {
    console.log(
      'Địa chỉ này chỉ dùng trên máy phát triển. Để triển khai, đặt PHULUC_URL rồi chạy lại (docs/huong-dan/trien-khai.md).',
    );
  }
} else {
  process.exitCode = CANNOT_RUN;
}
