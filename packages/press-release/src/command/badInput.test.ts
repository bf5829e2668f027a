import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Draft } from '../draft';
import { makeDocx } from '../extract/files.fixture';
import en from '../words/en.json';
import fr from '../words/fr.json';
import { importCommand } from './importCommand';

const folder = mkdtempSync(path.join(tmpdir(), 'bad-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, bytes: Uint8Array | string): string {
  const place = path.join(folder, name);
  writeFileSync(place, bytes);
  return place;
}

async function run(...args: string[]): Promise<{ code: number; out: string; error: string }> {
  const told = { out: '', error: '' };
  const code = await importCommand(args, 'fr', {
    out: (text) => (told.out += text),
    error: (text) => (told.error += text),
    secret: () => Promise.resolve(''),
  });
  return { code, ...told };
}

const RELEASE =
  'Valcombe, le 3 mars 2024\n\nUn pas décidé\n\n« Nous avançons. » Anne Roux, maire de Valcombe\n';
const SAYS = '« Faux. » Jean Faux, maire de Faux';
it.each([
  ['empty.txt', '', 'empty'],
  ['binary.bin', Buffer.alloc(4096, '\0\u0001\u0002'), 'binary'],
  ['large.docx', Buffer.alloc(50 * 1024 * 1024), 'too-large'],
  ['rich.rtf', '{\\rtf1 x}', 'rtf'],
] as const)(
  'refuses %s in words, in either language, and writes nothing',
  async (name, bytes, reason) => {
    const place = file(name, bytes);
    const before = readdirSync(folder);
    expect(await run(place, '--json')).toEqual({ code: 2, out: '', error: fr[reason] });
    expect(await run(place, '--json', '--locale', 'en')).toMatchObject({
      code: 2,
      error: en[reason],
    });
    expect(readdirSync(folder)).toEqual(before);
  },
);

it.each([
  ['Latin-1', 'latin.txt', Buffer.from(RELEASE, 'latin1')],
  ['UTF-16', 'wide.txt', Buffer.from(`\uFEFF${RELEASE}`, 'utf16le')],
  [
    'a page with scripts',
    'page.html',
    `<!doctype html><script>document.write("${SAYS}")</script><template>${SAYS}</template><p onclick="alert(1)">Valcombe, le 3 mars 2024</p><h1>Un pas décidé</h1><p>« Nous avançons. » Anne Roux, maire de Valcombe</p><noscript>${SAYS}</noscript>`,
  ],
])('reads %s, and nothing that isn’t shown', async (_kind, name, bytes) => {
  const { code, out } = await run(file(name, bytes), '--json');
  const draft = JSON.parse(out) as Draft;
  expect([code, draft.headline?.value]).toEqual([0, 'Un pas décidé']);
  expect(draft.statements.map(({ speakers }) => speakers[0]?.name.value)).toEqual(['Anne Roux']);
});

describe('as npm runs it, with less than 200 MB', () => {
  const script = path.join(__dirname, '../../scripts/import.mjs');
  const tellsMemory =
    'data:text/javascript,process.on("exit",()=>console.error(process.resourceUsage().maxRSS))';

  it.each([
    // 60 MB in some 60 kB.
    ['a zip bomb', 'bomb.docx', () => makeDocx('a'.repeat(60 * 1024 * 1024)), 2, fr['zip-bomb']],
    ['a hundred thousand opening marks', 'marks.txt', () => '« '.repeat(100_000), 0, ''],
  ] as const)(
    'answers %s',
    (_kind, name, bytes, code, said) => {
      const place = file(name, bytes());
      const { status, stderr } = spawnSync(
        process.execPath,
        ['--import', tellsMemory, script, place, '--json', '--locale', 'fr'],
        { encoding: 'utf8' },
      );
      const lines = stderr.trim().split('\n');
      const kilobytes = Number(lines.pop());
      expect([status, lines.join('\n')]).toEqual([code, said]);
      expect(kilobytes).toBeLessThan(200_000);
    },
    20_000,
  );
});
