/** Hands a file to the browser as a download. */

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const KINDS = new Map([
  ['xlsx', XLSX],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['csv', 'text/csv;charset=utf-8'],
  ['json', 'application/json'],
]);

export const saveXlsx = (fileName: string, bytes: Uint8Array): void =>
  saveBlob(fileName, new Blob([new Uint8Array(bytes)], { type: XLSX }));

/** A file made here, of the kind that its name says. */
export const saveBytes = (fileName: string, bytes: Uint8Array): void =>
  saveBlob(fileName, new Blob([new Uint8Array(bytes)], { type: KINDS.get(fileName.split('.').at(-1) ?? '') ?? '' }));

export const saveJson = (fileName: string, text: string): void =>
  saveBlob(fileName, new Blob([text], { type: 'application/json' }));

function saveBlob(fileName: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
