/** Why a file or an open workbook could not be read or written: a code and its figures. The Vietnamese sentence is made in checks/describe. */
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
  'not-word', // neither .docx nor anything zipped
  'old-doc', // Word 97-2003
  'rtf',
  'pdf',
  'word-password', // a Word file, encrypted
  'no-document', // a zip, but no Word document in it (.xlsx, .zip)
  'word-unsafe', // a Word file of a form no Word writes: an entity declared, nested past the limit, parts sharing bytes
  'word-too-large', // a Word file past one of the limits
  'bad-xml',
  'dtd', // a document type or an entity declaration
  'too-deep', // XML nested past the limit
  'too-many-sheets',
  'too-many-cells',
  'too-slow', // past the time limit
  'reading-failed', // the worker that read it broke down or ran out of memory
  'too-many-files', // in a folder and those below it
  'no-folder', // the folder to write into is not there
  'exists', // a file of that name is there already
  'disk-full',
  'not-writable',
  'cell-edit', // Excel: a cell is being typed in
  'busy', // Excel is at work on something else, or a dialog is open
  'sheet-protected', // protected with a password that is not ours
  'read-only', // the workbook may not be changed
  'too-much-at-once', // past what Excel takes or gives in one request
  'session-lost', // Excel on the web lost the workbook
  'sheet-gone', // deleted or renamed while at work
  'changed-meanwhile', // edited between reading and writing
  'sheet-taken', // a sheet of the name wanted is somebody's own
  'overtaken', // cells typed in while a sheet was being written over
  'not-taken', // a cell does not hold what was put into it
  'half-written', // some of it stands in the workbook
  'not-supported', // this Excel does not know the call
  'no-download', // the pane of this Excel hands no file to the computer
  'part-missing', // of the site: the network is gone, or a new version has taken the place of this one
  'excel-failed', // anything else Excel says
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

export interface Refusal {
  readonly code: RefusalCode;
  /** The part, limit or system message it is about, for the sentence. */
  readonly detail?: string;
}
