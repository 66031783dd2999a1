import { headerParts } from '../../../../src/hosts/excel/write/headers';

test.each([
  ['&C&"Times New Roman,Regular"&13&P', { left: '', center: '&"Times New Roman,Regular"&13&P', right: '' }],
  ['&LSở A && B&RTrang &P/&N', { left: 'Sở A && B', center: '', right: 'Trang &P/&N' }],
  ['&L&"Lato,Regular"a&Cb&Rc', { left: '&"Lato,Regular"a', center: 'b', right: 'c' }],
  ['không có bên', { left: '', center: 'không có bên', right: '' }],
  ['&LA&&CB', { left: 'A&&CB', center: '', right: '' }],
  [undefined, { left: '', center: '', right: '' }],
])('%s', (code, parts) => {
  expect(headerParts(code)).toEqual(parts);
});
