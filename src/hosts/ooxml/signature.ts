/** What a file's first bytes already tell: most files that cannot be read are refused here, before any unzipping. */
import type { Refusal } from '../../workbook/refusal';
import { ascii } from './xml/bytes';

const ZIP = [0x50, 0x4b]; // "PK"
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** A compound file's directory entries are this long and start at its multiples. */
const DIRECTORY_ENTRY = 128;
/** Excel keeps a workbook with a password as this stream of a compound file [MS-OFFCRYPTO 1.3.3]. */
const ENCRYPTED_STREAM = Array.from(ascii('EncryptedPackage')).flatMap((letter) => [letter, 0]);

const startsWith = (bytes: Uint8Array, expected: readonly number[], at = 0): boolean =>
  expected.every((byte, index) => bytes[at + index] === byte);

function hasEncryptedStream(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += DIRECTORY_ENTRY) {
    if (bytes[at] === ENCRYPTED_STREAM[0] && startsWith(bytes, ENCRYPTED_STREAM, at)) return true;
  }
  return false;
}

/** Why these bytes cannot be an .xlsx file, or undefined when they may be one. */
export function refusedAtSight(bytes: Uint8Array, maxBytes: number): Refusal | undefined {
  if (bytes.length === 0) return { code: 'empty' };
  if (bytes.length > maxBytes) return { code: 'too-large', detail: String(bytes.length) };
  if (startsWith(bytes, COMPOUND_FILE)) return { code: hasEncryptedStream(bytes) ? 'password' : 'old-xls' };
  return startsWith(bytes, ZIP) ? undefined : { code: 'not-a-zip' };
}
