import { decode } from './decode';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf16 = (text: string, little: boolean) =>
  Uint8Array.from(
    [...text].flatMap((letter) => (little ? [letter.charCodeAt(0), 0] : [0, letter.charCodeAt(0)])),
  );

it.each([
  ['UTF-8', new TextEncoder().encode('Été « œuvre »'), 'Été « œuvre »'],
  ['UTF-8 with its mark', bytes(0xef, 0xbb, 0xbf, 0x41), 'A'],
  ['Latin-1', bytes(0xc9, 0x74, 0xe9), 'Été'],
  ['Windows-1252', bytes(0x93, 0x41, 0x92, 0x94), '“A’”'],
  ['UTF-16 with its mark', bytes(0xff, 0xfe, 0x41, 0, 0xe9, 0), 'Aé'],
  ['UTF-16, little end first', utf16('Valcombe et Ornay', true), 'Valcombe et Ornay'],
  ['UTF-16, big end first', utf16('Valcombe et Ornay', false), 'Valcombe et Ornay'],
])('reads %s', (_name, input, text) => {
  expect(decode(input).text).toBe(text);
});

it.each([
  ['zeros', bytes(0x41, 0, 0, 0, 0x42, 3, 3, 3, 1)],
  ['controls', bytes(...Array.from({ length: 200 }, (_value, place) => (place % 8) + 1))],
])('refuses %s as no text', (_name, input) => {
  expect(() => decode(input)).toThrow(expect.objectContaining({ reason: 'binary' }));
});
