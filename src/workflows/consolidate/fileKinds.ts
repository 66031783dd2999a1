/** What a file's name tells before it is read: passed over, kept beside the reports, or to be read as a workbook. */

/** Signed scans and letters. A .zip or .rar is none: it may hold a report, so it is refused where everyone sees it. */
const ATTACHMENTS = new Set(
  ['pdf', 'doc', 'docx', 'rtf', 'odt', 'jpg', 'jpeg', 'png', 'gif', 'bmp', 'tif', 'tiff', 'heic', 'webp'].concat([
    'eml',
    'msg',
  ]),
);

/** What Windows and macOS put into folders by themselves. */
const SYSTEM_FILES = new Set(['thumbs.db', 'desktop.ini']);

const baseName = (name: string): string => name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);

/** Kept with an agency's report and not read: Văn bản kèm theo. */
export function isAttachment(name: string): boolean {
  const base = baseName(name);
  const dot = base.lastIndexOf('.');
  return dot >= 0 && ATTACHMENTS.has(base.slice(dot + 1).toLowerCase());
}

/** What Excel leaves beside an open file ("~$..."), hidden files, those of the system: nobody sent them. */
export function isPassedOver(name: string): boolean {
  const base = baseName(name);
  return base.startsWith('~$') || base.startsWith('.') || SYSTEM_FILES.has(base.toLowerCase());
}
