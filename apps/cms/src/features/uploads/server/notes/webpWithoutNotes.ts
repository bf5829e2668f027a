import { NotFollowedError } from './notFollowed';

const HEADER_BYTES = 12;
const FRAME_BYTES = 16;
/** What a picture is made of, and its colours. */
const KEPT: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
/** Says in VP8X that notes of a camera (8) or a program (4) follow. */
const NOTES = 0x0c;

function chunk(type: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
}

function keptOf(type: string, content: Buffer): Buffer {
  if (type === 'VP8X') {
    const told = Buffer.from(content);
    told[0] = (told[0] ?? 0) & ~NOTES;
    return chunk(type, told);
  }
  if (type !== 'ANMF') return chunk(type, content);
  const [head, parts] = [content.subarray(0, FRAME_BYTES), content.subarray(FRAME_BYTES)];
  return chunk(type, Buffer.concat([head, ...keptChunks(parts)]));
}

function keptChunks(bytes: Buffer): Buffer[] {
  const kept: Buffer[] = [];
  for (let at = 0; at < bytes.length;) {
    if (at + 8 > bytes.length) throw new NotFollowedError();
    const length = bytes.readUInt32LE(at + 4);
    const end = at + 8 + length;
    if (end > bytes.length) throw new NotFollowedError();
    const type = bytes.toString('latin1', at, at + 4);
    if (KEPT.has(type)) kept.push(keptOf(type, bytes.subarray(at + 8, end)));
    at = end + (length % 2);
  }
  return kept;
}

/**
 * A WebP without notes of cameras and programs, and without what follows its end; not a pixel is
 * changed.
 * @throws NotFollowedError for one that is written in another way
 */
export function webpWithoutNotes(bytes: Buffer): Buffer {
  const end = 8 + bytes.readUInt32LE(4);
  if (end > bytes.length) throw new NotFollowedError();
  const whole = Buffer.concat([
    bytes.subarray(0, HEADER_BYTES),
    ...keptChunks(bytes.subarray(HEADER_BYTES, end)),
  ]);
  whole.writeUInt32LE(whole.length - 8, 4);
  return whole;
}
