import fc from 'fast-check';
import { bodiesText, readBodiesText } from '../../../src/plan/phrases/bodiesText';
import type { BodyRef } from '../../../src/plan/plan';
import { directory, index } from '../templates';
import { shown } from './shownBodies';

describe('bodiesText', () => {
  it('names each as the directory does, and marks those it does not have', () => {
    const bodies = [
      { agency: 'so-y-te' },
      { group: 'ubnd-xa-phuong' },
      { open: 'Thành viên Ban Chỉ đạo' },
      { external: 'Doanh nghiệp viễn thông' },
    ];
    expect(bodiesText(bodies, index)).toBe(
      'Sở Y tế; UBND xã, phường; [mở] Thành viên Ban Chỉ đạo; [ngoài] Doanh nghiệp viễn thông',
    );
    expect(bodiesText([], index)).toBe('');
  });
});

describe('readBodiesText', () => {
  it.each([
    ['sở y tế, các Sở, ban, ngành; [MỞ]  Đơn vị  liên quan', 'so-y-te + so-ban-nganh + [mở] Đơn vị liên quan'],
    ['[mo] Sở Y tế các tỉnh\n[ngoai] Sở Y tế', '[mở] Sở Y tế các tỉnh + [ngoài] Sở Y tế'],
    ['Sở Du lịch', '[ngoài] Sở Du lịch ! unknown-body Sở Du lịch'],
    ['[mở]', '[ngoài] mở ! unknown-body mở'],
    ['[khác] Sở Y tế', '[ngoài] khác + so-y-te ! unknown-body khác'],
    ['; ;', ''],
  ])('%j', (text, reading) => {
    expect(shown(readBodiesText(text, index))).toBe(reading);
  });

  it('gives back any bodies of the directory, open groups and outside bodies', () => {
    const words = fc
      .stringMatching(/^[\p{L}\d,.()-]+( [\p{L}\d,.()-]+)*$/u)
      .map((text) => text.normalize('NFC'))
      .filter((text) => text === text.trim());
    const body = fc.oneof(
      fc.constantFrom(...directory.agencies.map(({ id }): BodyRef => ({ agency: id }))),
      fc.constantFrom(...directory.groups.map(({ id }): BodyRef => ({ group: id }))),
      words.map((open): BodyRef => ({ open })),
      words.map((external): BodyRef => ({ external })),
    );
    const once = fc.uniqueArray(body, { selector: (each) => JSON.stringify(each).toLowerCase(), maxLength: 8 });
    fc.assert(
      fc.property(once, (bodies) => {
        const read = readBodiesText(bodiesText(bodies, index), index);
        expect(read.bodies).toEqual(bodies);
        expect(read.doubts.filter(({ kind }) => kind !== 'ended')).toEqual([]);
      }),
    );
  });
});
