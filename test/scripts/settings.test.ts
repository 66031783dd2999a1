import { DEVELOPMENT_URL, MICROSOFT_OFFICE_JS, settingsFrom } from '../../scripts/settings.mjs';

test('nothing set is the developer’s machine and Microsoft’s office.js', () =>
  expect(settingsFrom({})).toEqual({
    ok: true,
    value: {
      url: DEVELOPMENT_URL,
      officeJs: MICROSOFT_OFFICE_JS,
      support: ['Bộ phận công nghệ thông tin của cơ quan'],
    },
  }));

test('an address may have a port and a folder, and loses its last slash', () =>
  expect(settingsFrom({ PHULUC_URL: 'https://cantho.example.vn:8443/phu-luc/' })).toMatchObject({
    value: { url: 'https://cantho.example.vn:8443/phu-luc' },
  }));

test.each([
  'http://cantho.example.vn',
  'cantho.example.vn',
  '',
  'https://cantho.example.vn/?a=1',
  'https://cantho.example.vn/#a',
  'https://cantho.example.vn/"><x',
  'https://cantho.example.vn; script-src *',
  'https://user:secret@cantho.example.vn',
  'https://cantho.example.vn:99999',
])('refuses the address "%s"', (url) =>
  expect(settingsFrom({ PHULUC_URL: url })).toMatchObject({
    ok: false,
    error: [expect.stringContaining('PHULUC_URL')],
  }),
);

test.each(['http://office.example.vn/office.js', 'https://office.example.vn/', 'office.js'])(
  'refuses office.js at "%s"',
  (officeJs) =>
    expect(settingsFrom({ PHULUC_OFFICE_JS: officeJs })).toMatchObject({
      ok: false,
      error: [expect.stringContaining('PHULUC_OFFICE_JS')],
    }),
);

test('every mistake is named at once', () =>
  expect(settingsFrom({ PHULUC_URL: 'x', PHULUC_OFFICE_JS: 'y' })).toMatchObject({ error: { length: 2 } }));

test('whom to ask is a list, parted by semicolons', () =>
  expect(settingsFrom({ PHULUC_SUPPORT: ' Tổ hỗ trợ ; Điện thoại 0292 3800 000;' })).toMatchObject({
    value: { support: ['Tổ hỗ trợ', 'Điện thoại 0292 3800 000'] },
  }));
