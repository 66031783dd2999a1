/** The browser's platform gives what Node's gives, for sound data and for data that lie. */
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { browserPlatform } from '../../../src/hosts/ooxml/browserPlatform';
import { nodePlatform } from '../../../src/hosts/ooxml/nodePlatform';

const bytes = fc.uint8Array({ maxLength: 5_000 });

test('CRC-32 is that of zlib', () => {
  fc.assert(fc.property(bytes, (data) => browserPlatform.crc32(data) === nodePlatform.crc32(data)));
});

test('inflates what was deflated', () => {
  fc.assert(
    fc.property(bytes, (data) => {
      const inflated = browserPlatform.inflate(new Uint8Array(deflateRawSync(data)), data.length);
      expect(inflated).toEqual(data);
    }),
  );
});

test.each([
  ['more than promised', 99],
  ['less than promised', 101],
])('refuses data that give %s', (_, promised) => {
  expect(browserPlatform.inflate(new Uint8Array(deflateRawSync(new Uint8Array(100))), promised)).toBeUndefined();
});

test('refuses data that end early', () => {
  const data = Uint8Array.from({ length: 3_000 }, (_, index) => (index * 7919) % 251);
  const deflated = new Uint8Array(deflateRawSync(data));
  expect(browserPlatform.inflate(deflated.subarray(0, deflated.length - 20), data.length)).toBeUndefined();
});

test('refuses what is no deflate data', () => {
  expect(browserPlatform.inflate(Uint8Array.of(255, 255, 255, 255), 10)).toBeUndefined();
});

test('stops soon where little data would give very much', () => {
  const bomb = new Uint8Array(deflateRawSync(new Uint8Array(64 << 20)));
  expect(browserPlatform.inflate(bomb, 1_000)).toBeUndefined();
});
