import fc from 'fast-check';
import { bare, fold } from '../../src/plan/vietnamese';

describe('fold', () => {
  it.each([
    ['hòa', 'hoà'],
    ['thủy', 'thuỷ'],
    ['sức khỏe', 'sức khoẻ'],
    ['hoàn toàn', 'hòan tòan'],
    ['Ủy ban nhân dân xã HÒA AN', '  Uỷ ban\u00a0nhân  dân\nxã Hoà An '],
    ['Hỏa Lựu'.normalize('NFD'), 'Hoả Lựu'],
  ])('makes %j and %j equal', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it.each([
    ['hòa', 'hóa'],
    ['hoa', 'hòa'],
    ['Thạnh Hòa', 'Thạnh Hoa'],
    ['Tân An', 'Tấn An'],
    ['Tân An', 'Tan An'],
    ['Sơn', 'Son'],
    ['đa', 'da'],
    ['tám năm', 'tam nắm'],
    ['Vị Thanh', 'Vị Thanh 1'],
    ['ban hành', 'banhành'],
  ])('keeps %j and %j apart', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(...Array.from('aăâeêioôơuưydđ \u0300\u0301\u0303\u0309\u0323\u0302\u00a0\tHÒẠỶ')),
    }),
  );

  it('changes nothing the second time', () => {
    fc.assert(fc.property(text, (any) => fold(fold(any)) === fold(any)));
  });

  it('does not see Unicode form, outer space, doubled space or case', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('aăâeêioôơuưyđhỏạếữ ')) }), (any) => {
        const variants = [any.normalize('NFD'), any.toUpperCase(), ` ${any}\t`, any.replaceAll(' ', ' \u00a0')];
        expect(new Set(variants.map(fold))).toEqual(new Set([fold(any)]));
      }),
    );
  });

  it('gives text in NFC without outer or doubled space', () => {
    fc.assert(
      fc.property(text, (any) => {
        const key = fold(any);
        expect(key).toBe(key.normalize('NFC'));
        expect(key).toBe(key.trim());
        expect(key).not.toMatch(/\s\s/u);
      }),
    );
  });
});

describe('bare', () => {
  it.each([
    [' Sở  Y tế ', 'so y te'],
    ['ỦY BAN NHÂN DÂN PHƯỜNG ĐÔNG HƯNG', 'uy ban nhan dan phuong dong hung'],
    ['Được gia hạn'.normalize('NFD'), 'duoc gia han'],
  ])('makes %j into %j', (text, letters) => {
    expect(bare(text)).toBe(letters);
  });
});
