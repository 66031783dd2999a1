/** Why a file could not be read or written: a code and its figures. The Vietnamese sentence is made in checks/describe. */
export const refusalCodes = [
  'missing', // there is no such file
  'unreadable', // the file system refuses
  'directory', // a folder where a file is wanted
  'not-a-folder', // a file where a folder is wanted
  'empty', // zero bytes
  'too-large', // more bytes than the limit
  'not-a-zip', // neither .xlsx nor anything zipped
  'old-xls', // Excel 97-2003
  'password', // encrypted
  'truncated', // the end is missing
  'corrupt', // a part does not inflate, or its CRC differs
  'overlapping', // zip entries share bytes
  'too-many-parts',
  'part-too-large', // one part past the limit when inflated
  'total-too-large',
  'no-workbook', // a zip, but no workbook in it (.docx, .zip)
  'binary-workbook', // .xlsb
  'bad-xml',
  'dtd', // a document type or an entity declaration
  'too-deep', // XML nested past the limit
  'too-many-sheets',
  'too-many-cells',
  'too-slow', // past the time limit
  'no-folder', // the folder to write into is not there
  'exists', // a file of that name is there already
  'disk-full',
  'not-writable',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

export interface Refusal {
  readonly code: RefusalCode;
  /** The part, limit or system message it is about, for the sentence. */
  readonly detail?: string;
}
