/** A reader that takes some lines and goes (`phuluc agencies | head`) is no fault: what is left to print goes nowhere. */

/** The command itself runs to its end: it may be writing files. */
export function letGo(stream: NodeJS.WritableStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
