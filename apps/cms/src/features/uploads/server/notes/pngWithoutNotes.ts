import { NotFollowedError } from './notFollowed';

const SIGNATURE_BYTES = 8;
/** What a picture is made of, and what tells its colours and its size in print. */
const KEPT: ReadonlySet<string> = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'bKGD'],
  ...['hIST', 'pHYs', 'cICP', 'acTL', 'fcTL', 'fdAT'],
]);

/**
 * A PNG without texts, without chunks of other programs, and without what follows its end; not a
 * pixel is changed.
 * @throws NotFollowedError for one that is written in another way
 */
export function pngWithoutNotes(bytes: Buffer): Buffer {
  const kept = [bytes.subarray(0, SIGNATURE_BYTES)];
  for (let at = SIGNATURE_BYTES; ;) {
    if (at + 12 > bytes.length) throw new NotFollowedError();
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) throw new NotFollowedError();
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (KEPT.has(type)) kept.push(bytes.subarray(at, end));
    if (type === 'IEND') return Buffer.concat(kept);
    at = end;
  }
}
