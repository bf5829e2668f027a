import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const published = path.resolve(__dirname, '../../../apps/web/public/embed');
const read = (name: string) => readFileSync(path.join(published, name));
const files = ['v1.js', 'v1.1.0.js', 'frame.js', 'v1.json'];

test('what is published is what the source makes', () => {
  const before = files.map(read);
  execFileSync(process.execPath, [path.resolve(__dirname, '../scripts/build.mjs')]);
  expect(files.map(read)).toEqual(before);
});

test('the loader is at most 2 kB in gzip, and the script inside an embed at most 1', () => {
  expect(gzipSync(read('v1.js'), { level: 9 }).byteLength).toBeLessThanOrEqual(2_048);
  expect(gzipSync(read('frame.js'), { level: 9 }).byteLength).toBeLessThanOrEqual(1_024);
});

test('a version that is released is served for ever, byte by byte', () => {
  const released = {
    'v1.0.0.js': 'S22cY5lekS0BiuTpvJWMRSk6gNDctWsPs13MCELn2nbbT/0SpG0hyLZoPmC3WD2z',
  };
  for (const [name, hash] of Object.entries(released))
    expect(createHash('sha384').update(read(name)).digest('base64')).toBe(hash);
});

test('the hash that is published, here and in the guides, is the hash of the file', () => {
  const { script, integrity } = JSON.parse(read('v1.json').toString()) as {
    script: string;
    integrity: string;
  };
  const hash = createHash('sha384')
    .update(read(path.basename(script)))
    .digest('base64');
  expect(integrity).toBe(`sha384-${hash}`);
  const contract = path.resolve(__dirname, '../../../docs/partners/contract.md');
  expect(readFileSync(contract, 'utf8')).toContain(integrity);
});

test('neither script stores anything or asks anything of a network', () => {
  for (const name of ['v1.js', 'frame.js']) {
    expect(read(name).toString()).not.toMatch(
      /cookie|localStorage|sessionStorage|indexedDB|fetch\(|XMLHttpRequest|sendBeacon|eval|innerHTML/,
    );
  }
});
