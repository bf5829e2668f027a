import sharp from 'sharp';
import { withoutNotes } from './withoutNotes';

const word = Buffer.from('CACHE');
const picture = () =>
  sharp({
    create: {
      width: 40,
      height: 30,
      channels: 3,
      background: '#1d5c87',
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
    },
  });
const after = (bytes: Buffer, at: number, ...more: Buffer[]) =>
  Buffer.concat([bytes.subarray(0, at), ...more, bytes.subarray(at)]);
const sizeBefore = (content: Buffer) => Buffer.from([0, content.length + 2]);
const sizeFirst = (content: Buffer) => Buffer.from([content.length, 0, 0, 0]);

const jpeg = () => picture().jpeg().toBuffer();
const gif = () => picture().gif().toBuffer();
const webp = () => picture().webp().toBuffer();
const png = () => picture().png().toBuffer();
/** Behind the first chunk; checksums are nobody's business here. */
const pngWith = async (type: string) =>
  after(
    await png(),
    33,
    Buffer.from([0, 0, 0, word.length]),
    Buffer.from(type),
    word,
    Buffer.alloc(4),
  );
const jpegWith = async (marker: number, content = word) =>
  after(await jpeg(), 2, Buffer.from([0xff, marker]), sizeBefore(content), content);
const gifWith = async (...head: number[]) => {
  const bytes = await gif();
  const table = 3 * 2 ** (((bytes[10] ?? 0) & 7) + 1);
  return after(bytes, 13 + table, Buffer.from([0x21, ...head, word.length]), word, Buffer.alloc(1));
};
const webpWith = async (type: string) => {
  const bytes = Buffer.concat([
    await webp(),
    Buffer.from(type),
    sizeFirst(word),
    word,
    Buffer.alloc(1),
  ]);
  bytes.writeUInt32LE(bytes.length - 8, 4);
  return bytes;
};

test.each<[string, string, () => Promise<Buffer>]>([
  ['after the end of a PNG', 'png', async () => Buffer.concat([await png(), word])],
  ['in the text of a PNG', 'png', () => pngWith('tEXt')],
  ['in a chunk that nobody knows', 'png', () => pngWith('prVt')],
  ['after the end of a JPEG', 'jpeg', async () => Buffer.concat([await jpeg(), word])],
  ['in the comment of a JPEG', 'jpeg', () => jpegWith(0xfe)],
  ['in the notes of a program', 'jpeg', () => jpegWith(0xed)],
  ['in what calls itself a colour profile', 'jpeg', () => jpegWith(0xe2)],
  ['in the small picture of a JPEG', 'jpeg', () => jpegWith(0xe0, Buffer.from('JFXX\0CACHE'))],
  ['after the end of a GIF', 'gif', async () => Buffer.concat([await gif(), word])],
  ['in the comment of a GIF', 'gif', () => gifWith(0xfe)],
  [
    'in the notes of a GIF’s program',
    'gif',
    () => gifWith(0xff, 11, ...Buffer.from('XMP DataXMP')),
  ],
  ['after the end of a WebP', 'webp', async () => Buffer.concat([await webp(), word])],
  ['in a chunk of a WebP', 'webp', () => webpWith('XMP ')],
])('what is hidden %s does not stay, and no pixel changes', async (_, format, make) => {
  const bytes = await make();
  expect(bytes.includes(word)).toBe(true);
  const clean = withoutNotes(format, bytes);
  expect(clean?.includes(word)).toBe(false);
  const pixels = (one: Buffer) => sharp(one).raw().toBuffer();
  expect((await pixels(clean as Buffer)).equals(await pixels(bytes))).toBe(true);
});

test('an animation keeps its pictures and how often it is shown', async () => {
  const frames = await sharp(Buffer.alloc(20 * 40 * 3, 90), {
    raw: { width: 20, height: 40, channels: 3, pageHeight: 20 },
  })
    .gif({ loop: 3, delay: [100, 200] })
    .toBuffer();
  const before = await sharp(frames, { animated: true }).metadata();
  const clean = withoutNotes('gif', frames) as Buffer;
  expect(await sharp(clean, { animated: true }).metadata()).toMatchObject({
    pages: before.pages,
    loop: before.loop,
    delay: before.delay,
  });
});

test.each(['png', 'jpeg', 'gif', 'webp'])('a cut %s is not followed', async (format) => {
  const whole = await { png, jpeg, gif, webp }[format as 'png']();
  for (let length = 20; length < whole.length - 2; length += 37)
    expect(withoutNotes(format, whole.subarray(0, length))).toBeNull();
});
