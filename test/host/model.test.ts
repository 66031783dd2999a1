/** Our files opened in the host, and what the host holds written to files. */
import { readXlsx } from '../../src/hosts/xlsx/read/readXlsx';
import { nodePlatform } from '../../src/hosts/ooxml/nodePlatform';
import { writeXlsx } from '../../src/hosts/xlsx/write/writeXlsx';
import type { WorkbookModel } from '../../src/workbook/model';
import type { SheetSnapshot, Snapshot } from '../../src/workbook/snapshot';
import { KITCHEN_SINK } from '../hosts/xlsx/write/kitchenSink';
import { ExcelHost } from './excelHost';

const opened = (model: WorkbookModel): ExcelHost => {
  const host = new ExcelHost();
  host.open(model);
  return host;
};

/** What our own reader finds in the file of a model. */
async function fileOf(model: WorkbookModel): Promise<Snapshot> {
  const read = readXlsx(await writeXlsx(model), nodePlatform);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

const essentials = ({ sheets, properties }: Snapshot) => ({
  properties,
  sheets: sheets.map(({ name, visibility, merges, cells }: SheetSnapshot) => ({
    name,
    visibility,
    merges,
    cells: cells.filter(({ value, formula }) => formula !== undefined || (value !== null && value !== '')),
  })),
});

test('a file opened in the host holds what our reader finds in it', async () => {
  expect(essentials(opened(KITCHEN_SINK).snapshot())).toEqual(essentials(await fileOf(KITCHEN_SINK)));
});

test('what the host holds is the same in a file', async () => {
  const host = opened(KITCHEN_SINK);
  expect(essentials(await fileOf(host.toModel()))).toEqual(essentials(host.snapshot()));
});

test('styles, sizes, names and protection come back as they went in', () => {
  const first = opened(KITCHEN_SINK).toModel();
  expect(opened(first).toModel()).toEqual(first);
  expect(first.names).toEqual(KITCHEN_SINK.names);
  expect(first.sheets.map((sheet) => sheet.isProtected)).toEqual(
    KITCHEN_SINK.sheets.map((sheet) => sheet.isProtected ?? false),
  );
});

test('a snapshot loaded is the snapshot read again', async () => {
  const host = new ExcelHost();
  const file = await fileOf(KITCHEN_SINK);
  host.load(file);
  expect(essentials(host.snapshot())).toEqual(essentials(file));
});
