import { NotFollowedError } from './notFollowed';

const START_OF_IMAGE = 0xd8;
const END_OF_IMAGE = 0xd9;
const START_OF_SCAN = 0xda;
const COMMENT = 0xfe;
const JFIF = 0xe0;
const PROFILE = 0xe2;
const ADOBE = 0xee;

const startsWith = (content: Buffer, text: string) =>
  content.subarray(0, text.length).toString('latin1') === text;

function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

/** What is kept of a segment that says something of the picture; null for nothing. */
function keptOf(marker: number, content: Buffer): Buffer | null {
  if (marker === COMMENT) return null;
  // The density alone: a small picture within it may be another than the one that is seen.
  if (marker === JFIF)
    return startsWith(content, 'JFIF\0') && content.length >= 14
      ? segment(marker, Buffer.concat([content.subarray(0, 12), Buffer.alloc(2)]))
      : null;
  if (marker === PROFILE)
    return startsWith(content, 'ICC_PROFILE\0') ? segment(marker, content) : null;
  // Says in which colours the rest is written.
  if (marker === ADOBE)
    return startsWith(content, 'Adobe') ? segment(marker, content.subarray(0, 12)) : null;
  const isOfProgram = marker > JFIF && marker <= 0xef;
  return isOfProgram ? null : segment(marker, content);
}

/** The place of the next marker from here on, behind what is written of the picture. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    const isOfScan = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7);
    if (!isOfScan) return at;
  }
  throw new NotFollowedError();
}

/**
 * A JPEG without comments, without what cameras and programs noted, and without what follows its
 * end; not a pixel is changed.
 * @throws NotFollowedError for one that is written in another way
 */
export function jpegWithoutNotes(bytes: Buffer): Buffer {
  if (bytes[0] !== 0xff || bytes[1] !== START_OF_IMAGE) throw new NotFollowedError();
  const kept = [bytes.subarray(0, 2)];
  let at = 2;
  for (;;) {
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at + 1];
    if (bytes[at] !== 0xff || marker === undefined) throw new NotFollowedError();
    if (marker === END_OF_IMAGE) break;
    if (at + 4 > bytes.length) throw new NotFollowedError();
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end < at + 4 || end > bytes.length) throw new NotFollowedError();
    const segmentKept = keptOf(marker, bytes.subarray(at + 4, end));
    if (segmentKept) kept.push(segmentKept);
    at = end;
    if (marker !== START_OF_SCAN) continue;
    at = endOfScan(bytes, end);
    kept.push(bytes.subarray(end, at));
  }
  return Buffer.concat([...kept, Buffer.from([0xff, END_OF_IMAGE])]);
}
