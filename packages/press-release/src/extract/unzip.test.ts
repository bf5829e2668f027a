import { strToU8, zipSync } from 'fflate';
import { unzip } from './unzip';

it('reads the parts that are asked for, and no other', () => {
  const bytes = zipSync({ a: strToU8('un'), b: strToU8('deux') });
  expect(
    [...unzip(bytes, ['b'])].map(([name, part]) => [name, new TextDecoder().decode(part)]),
  ).toEqual([['b', 'deux']]);
});

it('stops at a bomb before memory is full', () => {
  const bomb = zipSync({ a: new Uint8Array(30 * 1024 * 1024) }, { level: 1 });
  expect(bomb.length).toBeLessThan(1_000_000);
  expect(() => unzip(bomb, ['a'])).toThrow(expect.objectContaining({ reason: 'zip-bomb' }));
});

it('does not unpack a bomb that nobody asked for', () => {
  const bytes = zipSync({ a: new Uint8Array(30 * 1024 * 1024), b: strToU8('un') }, { level: 1 });
  expect(unzip(bytes, ['b']).size).toBe(1);
});

it('refuses half a file', () => {
  const bytes = zipSync({ a: strToU8('x'.repeat(1_000)) });
  expect(() => unzip(bytes.subarray(4), ['a'])).not.toThrow();
  expect(unzip(bytes.subarray(4), ['a']).size).toBe(0);
});
