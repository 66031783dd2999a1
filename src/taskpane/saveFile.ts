/** Hands bytes to the browser as a download. */

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function saveXlsx(fileName: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
