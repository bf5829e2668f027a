import { deflateSync } from 'node:zlib';
import { hasPdfActions } from './pdfActions';

const pdf = (...objects: string[]) =>
  Buffer.from(
    `%PDF-1.7\n${objects.map((one, place) => `${place + 1} 0 obj\n${one}\nendobj\n`).join('')}%%EOF\n`,
    'latin1',
  );
const page = '<< /Type /Catalog /Pages 2 0 R /Names << /Dests 3 0 R >> >>';
const packed = (object: string, filter = '/FlateDecode') => {
  const body = deflateSync(Buffer.from(`9 0 ${object}`)).toString('latin1');
  return `<< /Type /ObjStm /N 1 /First 4 /Filter ${filter} /Length ${body.length} >>\nstream\n${body}\nendstream`;
};
const picture = (text: string) => `<< /Type /XObject /Length 9 >>\nstream\n${text}\nendstream`;

test.each([
  ['nothing but pages', pdf(page)],
  ['a packed page', pdf(page, packed('<< /Type /Page >>'))],
  ['a link', pdf(page, '<< /S /URI /URI (https://a.example) >>')],
  ['words that begin alike', pdf('<< /Title (JavaScript) /XFAx 1 /Launcher (a) >>')],
  ['a picture with the bytes of a name', pdf(page, picture('\u0001/JS \u0002'))],
])('%s: nothing happens by itself', async (_, bytes) => {
  expect(await hasPdfActions(bytes)).toBe(false);
});

const script = '<< /S /JavaScript /JS (app.alert(1)) >>';
test.each([
  ['a script', pdf(`<< /OpenAction ${script} >>`)],
  ['an escaped name', pdf('<< /S /J#61vaScript /JS (a) >>')],
  ['a packed script', pdf(page, packed(script))],
  ['a script packed in another way', pdf(page, packed(script, '/ASCIIHexDecode'))],
  ['a script packed twice', pdf(page, packed(script, '[/ASCIIHexDecode /FlateDecode]'))],
  ['a packed one that can’t be unpacked', pdf(page, packed('').replace(/stream\nx/, 'stream\n??'))],
  ['a program', pdf('<< /S /Launch /F (cmd.exe) >>')],
  ['a film that is a program', pdf('<< /Subtype /RichMedia >>')],
  ['a form of its own', pdf('<< /AcroForm << /XFA [(x) 4 0 R] >> >>')],
  ['a form that sends', pdf('<< /S /SubmitForm /F (https://a.example) >>')],
])('%s is found', async (_, bytes) => {
  expect(await hasPdfActions(bytes)).toBe(true);
});

test('a long file costs time in proportion to its length', async () => {
  const hostile = Buffer.from('obj stream\n/ObjStm'.repeat(50_000), 'latin1');
  const from = process.cpuUsage();
  await hasPdfActions(hostile);
  expect(process.cpuUsage(from).user / 1_000).toBeLessThan(2_000);
});
