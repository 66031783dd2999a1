import { listText } from '../../../src/taskpane/consolidate/listText';

test('a line an agency, a tab between cells, under a heading', () => {
  const agency = {
    id: 'so-y-te',
    name: 'Sở Y tế',
    searchText: '',
    isObliged: true,
    fileName: '224_2026-11_so-y-te.xlsx',
  };
  expect(listText([agency, { ...agency, isObliged: false }], 'trước ngày 15/11/2026').split('\r\n')).toEqual([
    'STT\tCơ quan, đơn vị\tDiện\tHạn gửi\tTên tệp',
    '1\tSở Y tế\tThuộc diện báo cáo\ttrước ngày 15/11/2026\t224_2026-11_so-y-te.xlsx',
    '2\tSở Y tế\tĐề nghị cung cấp số liệu\ttrước ngày 15/11/2026\t224_2026-11_so-y-te.xlsx',
  ]);
});
