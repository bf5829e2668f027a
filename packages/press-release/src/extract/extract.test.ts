import { strToU8, zipSync } from 'fflate';
import { extract } from './extract';
import { makeDocx, makeOdt, paragraph } from './files.fixture';

const read = async (bytes: Uint8Array, name?: string) => (await extract(bytes, name)).text;
const reason = (bytes: Uint8Array, name?: string) =>
  extract(bytes, name).then(
    () => null,
    (error: { reason?: string }) => error.reason,
  );

it('knows a file by what it holds, whatever its name', async () => {
  expect(await read(makeDocx(paragraph('Un')), 'a.txt')).toBe('Un');
  expect(await read(makeOdt('<text:p>Deux</text:p>'), 'a.zip')).toBe('Deux');
  expect(await read(strToU8('<!doctype html><p>Trois</p>'))).toBe('Trois');
  expect(await read(strToU8('Quatre'), 'a.pdf')).toBe('Quatre');
});

it('reads an e-mail by its text, and tells what is attached', async () => {
  const mail = [
    'From: a@a.example',
    'Subject: =?utf-8?q?CP_=3A_sign=C3=A9?=',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=x',
    '',
    '--x',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'Sign=C3=A9 hier',
    '',
    '--x',
    'Content-Type: application/pdf',
    'Content-Disposition: attachment; filename=a.pdf',
    '',
    'x',
    '--x--',
    '',
  ].join('\r\n');
  const draft = await extract(strToU8(mail));
  expect(draft.text.trim()).toBe('Signé hier');
  expect(draft.warnings).toEqual([{ code: 'attachments', evidence: null }]);
});

it('reads an e-mail that is only a page', async () => {
  const mail =
    'From: a@a.example\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<p>Un</p><p>Deux</p>';
  expect(await read(strToU8(mail))).toBe('Un\n\nDeux');
});

it.each([
  ['nothing', new Uint8Array(), 'empty'],
  ['spaces', strToU8(' \n\u00A0'), 'empty'],
  ['21 MB', new Uint8Array(21 * 1024 * 1024).fill(65), 'too-large'],
  ['a text of 2 MB', new Uint8Array(2_000_000).fill(65), 'too-long'],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'binary'],
  ['another zip', zipSync({ 'a.txt': strToU8('x') }), 'binary'],
  ['rich text', strToU8('{\\rtf1 x}'), 'rtf'],
  ['an old Word file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'old-word'],
])('refuses %s', async (_name, bytes, expected) => {
  expect(await reason(bytes)).toBe(expected);
});

it('refuses a Word file under a password', async () => {
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  expect(await reason(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...name]))).toBe('encrypted');
});
