/** A reading of an agency cell in one line: "so-y-te + [mở] Các đơn vị liên quan ! ended UBND quận, huyện". */
import type { BodiesReading, BodyDoubt } from '../../../src/plan/phrases/bodies';
import type { BodyRef } from '../../../src/plan/plan';

export const shown = ({ bodies, doubts }: BodiesReading): string =>
  [...(bodies.length > 0 ? [bodies.map(shownBody).join(' + ')] : []), ...doubts.map(shownDoubt)].join(' ');

function shownBody(body: BodyRef): string {
  if ('open' in body) return `[mở] ${body.open}`;
  if ('external' in body) return `[ngoài] ${body.external}`;
  return 'agency' in body ? body.agency : body.group;
}

const shownDoubt = (doubt: BodyDoubt): string => `! ${doubt.kind} ${'words' in doubt ? doubt.words : doubt.name}`;
