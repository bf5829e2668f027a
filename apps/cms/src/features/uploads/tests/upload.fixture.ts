import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import type { TestCms } from '../../../../tests/cms';

const { crc32 } = zlibCrc();

/** Node 20's zlib has no crc32. */
function zlibCrc() {
  const table = Array.from({ length: 256 }, (_, n) => {
    let c = n;
    for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    return c >>> 0;
  });
  return {
    crc32: (bytes: Buffer) =>
      (bytes.reduce((crc, byte) => (table[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8), -1) ^ -1) >>> 0,
  };
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(content.length, 0);
  around.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)]);
}

/** A true PNG of one bit a pixel, all black: a hundred kilobytes that claim 900 million pixels. */
export function hugePng(side: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header[8] = 1;
  const rows = Buffer.alloc(side * (1 + Math.ceil(side / 8)));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A photograph's stand-in, with notes of the camera and held sideways when asked. */
export async function photo(width: number, height: number, orientation?: number): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
  const background = '#1d5c87';
  const picture = sharp({ create: { width, height, channels: 3, background, noise } }).jpeg();
  if (!orientation) return picture.toBuffer();
  const place = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 6/1 0/1' } };
  return picture.withExif(place).withMetadata({ orientation }).toBuffer();
}

export interface Sent {
  status: number;
  body: { error?: { message: string } } & Record<string, unknown>;
}

export interface Uploader {
  send(name: string, content: Buffer, options?: { type?: string; path?: string }): Promise<Sent>;
  /** Has the CMS fetch a picture from a server of this machine; `asked`: how often that one was. */
  sendAddress(): Promise<{ status: number; message?: string; asked: number }>;
  /** Signs in; the preferred language of the administrator is the answers'. */
  speak(language: 'fr' | 'en'): Promise<void>;
}

/** Uploads as the admin does, as the first administrator. */
export async function uploader(cms: TestCms): Promise<Uploader> {
  const login = { email: 'admin@entente.example', password: 'Integration-tests-1' };
  const { body } = await cms.http().post('/admin/login').send(login);
  const authorization = `Bearer ${body.data.accessToken ?? body.data.token}`;
  return {
    async speak(preferedLanguage) {
      await cms.strapi.db
        .query('admin::user')
        .updateMany({ where: {}, data: { preferedLanguage } });
    },
    async sendAddress() {
      let asked = 0;
      const inner = createServer((_, response) => {
        asked += 1;
        response.end('inside');
      });
      await new Promise<void>((resolve) => inner.listen(0, '127.0.0.1', resolve));
      const { port } = inner.address() as AddressInfo;
      const { status, body: answer } = await cms
        .http()
        .post('/upload/actions/upload-from-urls')
        .set({ authorization })
        .send({ urls: [`http://127.0.0.1:${port}/x.png`] });
      inner.close();
      return { status, message: answer?.error?.message, asked };
    },
    async send(name, content, { type = 'image/png', path = '/upload' } = {}) {
      const { status, body: answer } = await cms
        .http()
        .post(path)
        .set({ authorization })
        .field('fileInfo', JSON.stringify({ name }))
        .attach('files', content, { filename: name, contentType: type });
      return { status, body: Array.isArray(answer) ? answer[0] : answer };
    },
  };
}
