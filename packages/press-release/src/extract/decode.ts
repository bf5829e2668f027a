import { UnreadableError } from './unreadableError';

const SAMPLE = 4_096;
const MOST_CONTROLS = 0.02;

/** The text of bytes of UTF-8, UTF-16 or Windows-1252 (of which Latin-1 is a part). */
export function decode(bytes: Uint8Array): { text: string; replaced: boolean } {
  const utf16 = utf16Of(bytes);
  if (utf16) return told(new TextDecoder(utf16).decode(bytes));
  if (bytes.subarray(0, SAMPLE).includes(0)) throw new UnreadableError('binary');
  try {
    return told(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return told(windows1252(bytes));
  }
}

/** Where Windows-1252 isn't Latin-1, which Node 20 takes it for: the letters from 0x80 to 0x9F. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const windows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009F]/g, (letter) => WINDOWS[letter.charCodeAt(0) - 0x80] ?? letter);

function told(text: string): { text: string; replaced: boolean } {
  const head = text.slice(0, SAMPLE);
  const controls = head.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/g)?.length ?? 0;
  if (controls > head.length * MOST_CONTROLS) throw new UnreadableError('binary');
  return { text, replaced: text.includes('\uFFFD') };
}

/** By its mark, or else by where the zeros of Latin letters stand. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, SAMPLE - (SAMPLE % 2));
  if (head.length < 8 || bytes.length % 2 === 1) return null;
  let [even, odd] = [0, 0];
  head.forEach((byte, place) => {
    if (byte === 0 && place % 2 === 0) even += 1;
    if (byte === 0 && place % 2 === 1) odd += 1;
  });
  const half = head.length / 2;
  if (odd > half * 0.6 && even < half * 0.05) return 'utf-16le';
  return even > half * 0.6 && odd < half * 0.05 ? 'utf-16be' : null;
}
