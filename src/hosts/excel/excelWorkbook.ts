/**
 * The workbook open in Excel, through Excel's own API. Every operation is a few requests; between the requests of one no
 * other comes.
 *
 *   const workbook = excelWorkbook((milliseconds) => new Promise((resume) => setTimeout(resume, milliseconds)));
 */
import { failure, type Result } from '../../result';
import type { OpenWorkbook, Place } from '../../workbook/port';
import type { Refusal } from '../../workbook/refusal';
import { openBook, sheetKey, type Book } from './book';
import { refusalOf } from './failures';
import { put } from './put';
import { rangeAt } from './ranges';
import { read } from './read/read';
import { requests, type Pause } from './requests';
import { watch } from './watch';
import { write } from './write/write';

export function excelWorkbook(pause: Pause): OpenWorkbook {
  const book = openBook(requests(pause));
  const { inTurn } = book.requests;
  return {
    read: () => inTurn(() => read(book)),
    write: (model, options) => inTurn(() => write(book, model, options)),
    put: (cells) => inTurn(() => put(book, cells)),
    reveal: (place) => inTurn(() => reveal(book, place)),
    watch: (watcher) => watch(book, watcher),
  };
}

async function reveal(book: Book, { sheet, cell }: Place): Promise<Result<void, Refusal>> {
  const shown = await book.requests.send(({ workbook }) => {
    const target = workbook.worksheets.getItem(sheetKey(book, sheet));
    target.activate();
    rangeAt(target, cell).select();
    return () => undefined;
  });
  return shown.ok ? shown : failure(refusalOf(shown.error, sheet));
}
