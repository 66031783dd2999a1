/** What holds of agency cells whatever is written in them. */
import fc from 'fast-check';
import { readBodies } from '../../../src/plan/phrases/bodies';
import { readBodiesText } from '../../../src/plan/phrases/bodiesText';
import type { BodyRef } from '../../../src/plan/plan';
import { directory, index } from '../templates';

/** Names that others had before them are read with a doubt. */
const SHARED = ['UBND cấp xã', 'Ủy ban nhân dân cấp xã', 'Địa phương', 'Các địa phương'];

const named: readonly { readonly body: BodyRef; readonly name: string }[] = [
  ...directory.agencies.flatMap(({ id, name, aliases }) =>
    [name, ...aliases].map((each) => ({ body: { agency: id }, name: each })),
  ),
  ...directory.groups.flatMap(({ id, name, aliases }) =>
    [name, ...aliases].map((each) => ({ body: { group: id }, name: each })),
  ),
].filter(({ name }) => !SHARED.includes(name));

it('any names joined by any separators are read back, each body once', () => {
  const separator = fc.constantFrom('; ', ';', ', ', ' và ', '\n', '\n- ', '; - ', ' - ', '.\n', ' và các ', ', các ');
  const cell = fc.tuple(
    fc.constantFrom('', '- ', '\n', 'Các '),
    fc.array(fc.tuple(fc.constantFrom(...named), separator)),
  );
  fc.assert(
    fc.property(cell, ([start, parts]) => {
      const text = start + parts.map(([{ name }, between]) => name + between).join('');
      const bodies = new Map(parts.map(([{ body }]) => [JSON.stringify(body), body]));
      const read = readBodies(text, index);
      expect(read.bodies).toEqual([...bodies.values()]);
      expect(read.doubts.filter(({ kind }) => kind !== 'ended')).toEqual([]);
    }),
  );
});

it('every name is read for itself, in any case and any Unicode form', () => {
  for (const { name, body } of named) {
    for (const text of [name, name.toUpperCase(), name.normalize('NFD'), ` ${name}. `]) {
      expect(readBodies(text, index).bodies).toEqual([body]);
    }
  }
});

it('no word is lost: each is in a body or quoted in a doubt', () => {
  const piece = fc.constantFrom(
    ...[
      'Viễn thông',
      'Sở',
      'liên quan',
      'theo',
      'đơn vị',
      'cơ quan',
      'Bệnh viện',
      'xã',
      'thành phố',
      'Cần Thơ',
      'ban hành',
    ],
    ...[', ', '; ', '\n', ' ', ' - ', '(', ')', ': ', '/', '“'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const { bodies, doubts } = readBodies(pieces.join(' '), index);
      const kept = [
        ...bodies.flatMap((body) => Object.values(body)),
        ...doubts.flatMap((doubt) => ('words' in doubt ? [doubt.words] : [])),
      ].join(' ');
      for (const word of pieces.filter((each) => /^\p{L}/u.test(each))) {
        for (const part of word.split(' ')) expect(kept.toLowerCase()).toContain(part.toLowerCase());
      }
    }),
  );
});

it('any text at all gives a reading', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(() => readBodies(text, index)).not.toThrow();
      expect(() => readBodiesText(text, index)).not.toThrow();
    }),
  );
});

describe('a cell of 100 000 characters is read in the time of its length', () => {
  it.each([
    '(',
    'x(',
    'Sở Y tế (',
    'các ',
    ', các ',
    'Sở: Y tế, ',
    'Sở Khoa học và ',
    'Sở Y tế thành phố ',
    '\n- ',
    'ủy ban nhân ',
    'cơ quan, ',
    '[mở] x(;',
  ])('%j', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    expect(readBodies(text, index).bodies.length).toBeLessThan(10);
  });
});
