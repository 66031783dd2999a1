/**
 * npm start: sets up what is missing and serves the pages until Ctrl+C. Where Excel is on the machine, the add-in opens in
 * it; elsewhere the page that works on files does the same in a browser.
 */
import { createServer } from 'node:net';
import { closeInExcel, excelIsHere, openInExcel } from './excel.mjs';
import { settingsFrom } from './settings.mjs';
import { CANNOT_RUN, ensurePackages } from './setup.mjs';

/** The port manifest.xml names. */
const PORT = 3000;

process.exitCode = await start().catch((/** @type {unknown} */ error) =>
  refuse(`Không chạy được: ${error instanceof Error ? error.message : String(error)}`),
);

async function start() {
  const settings = settingsFrom(process.env);
  if (!settings.ok) return refuse(...settings.error);
  const withExcel = excelIsHere();
  const port = withExcel ? PORT : Number(process.env['PORT'] ?? PORT);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    return refuse(`PORT phải là một số từ 1 đến 65535: "${process.env['PORT'] ?? ''}".`);
  }
  if (!(await portIsFree(port))) {
    return refuse(
      `Cổng ${port} đang có chương trình khác sử dụng. Hãy dừng chương trình đó rồi chạy lại npm start.`,
      ...(withExcel ? [] : ['Cũng có thể chọn cổng khác bằng biến môi trường PORT, ví dụ PORT=3001.']),
    );
  }
  if (!ensurePackages()) return CANNOT_RUN;
  console.log('Đang dựng các trang…');
  const { startDevServer } = await import('./devServer.mjs'); // its packages may just have been installed
  const server = await startDevServer(withExcel ? { port, certificate: await certificate() } : { port });
  const stopped = interrupted();
  if (withExcel) await inExcel();
  else inBrowser(port);
  await stopped;
  if (withExcel) await closeInExcel();
  await server.stop();
  console.log('Đã dừng.');
  return 0;
}

async function certificate() {
  console.log('Excel chỉ mở trang https: nếu hệ thống hỏi về chứng thư dùng cho phát triển, hãy đồng ý.');
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  return getHttpsServerOptions();
}

async function inExcel() {
  console.log('Đang mở Excel với Phụ lục…');
  if (await openInExcel()) console.log('Phụ lục đã ở trong Excel, thẻ Phụ lục. Bấm Ctrl+C để dừng.');
  else
    console.log(
      'Chưa đưa được Phụ lục vào Excel. Có thể nạp tệp manifest.xml bằng tay (docs/huong-dan/trien-khai.md).',
    );
}

/** @param {number} port */
function inBrowser(port) {
  console.log('Máy này không có Excel: hãy dùng Phụ lục trên trình duyệt, với tệp .xlsx.');
  console.log(`Địa chỉ: http://localhost:${port}/`);
  console.log('Bấm Ctrl+C để dừng.');
}

/** @param {string[]} lines */
function refuse(...lines) {
  for (const line of lines) console.error(line);
  return CANNOT_RUN;
}

/** @returns {Promise<void>} */
function interrupted() {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}

/** @param {number} port @returns {Promise<boolean>} */
function portIsFree(port) {
  const probe = createServer();
  return new Promise((resolve) => {
    probe.once('error', () => resolve(false));
    probe.listen(port, 'localhost', () => probe.close(() => resolve(true)));
  });
}
