/** What an officer wrote on the report's sheets that is no text of it: asked about before it is gone, and told afterwards. */
import { cellRef } from '../../src/workbook/a1';
import { fillIn, laidOut, missing, TASK, type Desk } from './desk';

const SHEET = 'Báo cáo';
const WORDS = 'Tự do - Hạnh phúc';

async function typedOver(place: 'excel' | 'browser', beginning: string, value: string): Promise<Desk> {
  const desk = await laidOut({ place });
  await fillIn(desk);
  await desk.session.makeReport();
  await typeOver(desk, beginning, value);
  await desk.session.check();
  await desk.session.makeReport();
  return desk;
}

async function typeOver(desk: Desk, beginning: string, value: string): Promise<void> {
  const read = await desk.workbook.read();
  const sheet = read.ok ? read.value.sheets.find(({ name }) => name === SHEET) : undefined;
  const { row, column } =
    sheet?.cells.find((cell) => typeof cell.value === 'string' && cell.value.trim().startsWith(beginning)) ?? missing();
  await desk.workbook.put([{ sheet: SHEET, cell: cellRef(row, column), value }]);
}

test('in Excel it is asked about first; once agreed to, what is gone is told', async () => {
  const { session } = await typedOver('excel', 'Độc lập', WORDS);
  const { confirmation } = session.state();
  expect(confirmation?.losses.join()).toContain(`“${WORDS}” nằm ngoài các nội dung sửa được`);
  await session.confirm(true);
  const { notice } = session.state();
  expect(notice).toMatchObject({ tone: 'warning' });
  expect(notice?.details?.join()).toContain(WORDS);
});

test('in the browser it stays in the file that was opened, and is told', async () => {
  const { session } = await typedOver('browser', 'Độc lập', WORDS);
  expect(session.state().confirmation).toBeUndefined();
  expect(session.state().notice?.details?.join()).toContain(WORDS);
});

test('a file downloaded once the figures have changed goes without it too, and that is told', async () => {
  const desk = await laidOut({ place: 'browser' });
  await fillIn(desk);
  await desk.session.makeReport();
  await typeOver(desk, 'Độc lập', WORDS);
  await desk.session.check();
  await desk.session.enter(TASK, 'percent', '60%');
  await desk.session.download();
  expect(desk.session.state().notice?.details?.join()).toContain(WORDS);
});

test('nothing is told of a text that is kept', async () => {
  const { session } = await typedOver('excel', 'Kính gửi', 'Kính gửi: Thường trực Ủy ban nhân dân thành phố');
  expect(session.state().confirmation).toBeUndefined();
  expect(session.state().notice?.details).toBeUndefined();
});
