/** Bodies in a notation officers can read and edit in one cell: "Sở Y tế; [mở] Thành viên Ban Chỉ đạo; [ngoài] Các ngân hàng". */
import { nameOf, type DirectoryIndex } from '../agencies';
import type { BodyRef } from '../plan';
import { bare } from '../vietnamese';
import { oneReading, readBodies, type BodiesReading } from './bodies';

const OPEN = '[mở]';
const EXTERNAL = '[ngoài]';

/** Words of open groups and outside bodies must hold neither ";" nor a line break: readBodies gives none that do. */
export const bodiesText = (bodies: readonly BodyRef[], index: DirectoryIndex): string =>
  bodies
    .map((body) => {
      const name = nameOf(index, body);
      return 'open' in body ? `${OPEN} ${name}` : 'external' in body ? `${EXTERNAL} ${name}` : name;
    })
    .join('; ');

/** Names may be written as in a plan's cell; only what is marked is taken word for word. */
export const readBodiesText = (text: string, index: DirectoryIndex): BodiesReading =>
  oneReading(text.split(BETWEEN).map((part) => readPart(part.trim(), index)));

const BETWEEN = /[;\n]/u;
const MARKED = /^\[([^\]]*)\](.*)$/su;

function readPart(part: string, index: DirectoryIndex): BodiesReading {
  const [, mark, rest] = MARKED.exec(part) ?? [];
  const words = rest?.replace(/\s+/gu, ' ').trim() ?? '';
  if (mark === undefined || words === '') return readBodies(part, index);
  switch (bare(mark)) {
    case 'mo':
      return { bodies: [{ open: words }], doubts: [] };
    case 'ngoai':
      return { bodies: [{ external: words }], doubts: [] };
    default:
      return readBodies(part, index);
  }
}
