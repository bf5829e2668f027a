import { NotFollowedError } from './notFollowed';

const HEADER_BYTES = 13;
const EXTENSION = 0x21;
const IMAGE = 0x2c;
const TRAILER = 0x3b;
const GRAPHIC_CONTROL = 0xf9;
const APPLICATION = 0xff;
/** How often an animation is shown again. */
const REPETITION = /^(?:NETSCAPE2\.0|ANIMEXTS1\.0)$/;

const tableBytes = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

/** @returns the byte at a place @throws NotFollowedError behind the end */
function byteAt(bytes: Buffer, at: number): number {
  const byte = bytes[at];
  if (byte === undefined) throw new NotFollowedError();
  return byte;
}

/** Where a row of blocks, each with its length before it, has ended. */
function endOfBlocks(bytes: Buffer, from: number): number {
  let at = from;
  for (let length = byteAt(bytes, at); length > 0; length = byteAt(bytes, at)) at += length + 1;
  return at + 1;
}

/** @returns whether an extension is part of how the picture looks */
function isKept(bytes: Buffer, at: number): boolean {
  const label = byteAt(bytes, at + 1);
  if (label !== APPLICATION) return label === GRAPHIC_CONTROL;
  const isRepetition = REPETITION.test(bytes.toString('latin1', at + 3, at + 14));
  // Its one block has three bytes; a longer one carries something else.
  return isRepetition && bytes[at + 14] === 3 && bytes[at + 18] === 0;
}

/**
 * A GIF without comments, texts and notes of programs, and without what follows its end; not a pixel
 * is changed.
 * @throws NotFollowedError for one that is written in another way
 */
export function gifWithoutNotes(bytes: Buffer): Buffer {
  let at = HEADER_BYTES + tableBytes(byteAt(bytes, 10));
  const kept = [bytes.subarray(0, at)];
  for (;;) {
    const kind = byteAt(bytes, at);
    if (kind === TRAILER) return Buffer.concat([...kept, Buffer.from([TRAILER])]);
    if (kind !== EXTENSION && kind !== IMAGE) throw new NotFollowedError();
    const start = at;
    const isImage = kind === IMAGE;
    at = endOfBlocks(bytes, isImage ? at + 11 + tableBytes(byteAt(bytes, at + 9)) : at + 2);
    if (isImage || isKept(bytes, start)) kept.push(bytes.subarray(start, at));
  }
}
