/** @jest-environment jsdom */
import '../browser';
import { chosenFile, droppedFiles } from '../../../src/taskpane/consolidate/droppedFiles';

const fileEntry = (fullPath: string, isReadable = true) => ({
  isFile: true,
  fullPath,
  name: fullPath.split('/').at(-1)!,
  file: (give: (file: File) => void, refuse: () => void) => (isReadable ? give(new File(['x'], 'x')) : refuse()),
});

/** A browser tells of a folder in parts, and of none at the end. */
const folderEntry = (fullPath: string, ...parts: readonly unknown[][]) => ({
  isFile: false,
  fullPath,
  createReader: () => {
    const left = [...parts];
    return { readEntries: (give: (some: unknown[]) => void) => give(left.shift() ?? []) };
  },
});

const dropped = (entries: readonly unknown[], files: readonly File[] = []): DataTransfer =>
  ({
    items: entries.map((entry) => ({ kind: 'file', webkitGetAsEntry: () => entry })),
    files,
  }) as unknown as DataTransfer;

test('folders are taken apart, each file with its path, however many parts a folder is told in', async () => {
  const folder = folderEntry(
    '/thang-11',
    [fileEntry('/thang-11/a.xlsx')],
    [folderEntry('/thang-11/dot-2', [fileEntry('/thang-11/dot-2/b.xlsx')]), fileEntry('/thang-11/c.pdf')],
  );
  const found = await droppedFiles(dropped([folder, fileEntry('/d.xlsx')]));
  expect(found.map(({ path }) => path)).toEqual([
    'thang-11/a.xlsx',
    'thang-11/dot-2/b.xlsx',
    'thang-11/c.pdf',
    'd.xlsx',
  ]);
});

test('a file that may not be read is not lost: it comes without bytes, to be refused', async () => {
  const [found] = await droppedFiles(dropped([fileEntry('/a.xlsx', false)]));
  expect([found?.path, found?.file.size]).toEqual(['a.xlsx', 0]);
});

test('where the browser knows no folders, the files themselves', async () => {
  const found = await droppedFiles(dropped([null], [new File(['x'], 'a.xlsx')]));
  expect(found.map(({ path }) => path)).toEqual(['a.xlsx']);
});

test('a file of a folder chosen in a dialog has its path', () => {
  const file = new File(['x'], 'a.xlsx');
  expect(chosenFile(file).path).toBe('a.xlsx');
  Object.defineProperty(file, 'webkitRelativePath', { value: 'thang-11/a.xlsx' });
  expect(chosenFile(file).path).toBe('thang-11/a.xlsx');
});
