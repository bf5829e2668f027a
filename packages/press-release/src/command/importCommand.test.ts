import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Draft } from '../draft';
import { column, makeDocx, makePdf, paragraph } from '../extract/files.fixture';
import en from '../words/en.json';
import fr from '../words/fr.json';
import { importCommand } from './importCommand';

const script = path.join(__dirname, '../../scripts/import.mjs');
const folder = mkdtempSync(path.join(tmpdir(), 'release-'));
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
    secret: () => Promise.resolve('secret'),
  });
  return { code, ...told };
}

const RELEASE = 'Valcombe, le 3 mars 2024\n\nUn pas\n\n« Oui. » Anne Roux, maire de Valcombe\n';

it('prints the draft and nothing else', async () => {
  const { code, out, error } = await run(file('a.txt', RELEASE), '--json');
  expect([code, error]).toEqual([0, '']);
  expect((JSON.parse(out) as Draft).statements[0]?.speakers[0]?.name.value).toBe('Anne Roux');
});

it.each([
  ['fr', fr],
  ['en', en],
])('tells in %s why it reads nothing', async (locale, words) => {
  expect(await run(file('b.txt', ''), '--json', '--locale', locale)).toEqual({
    code: 2,
    out: '',
    error: words.empty,
  });
  expect(await run(path.join(folder, 'none'), '--locale', locale)).toMatchObject({
    code: 2,
    error: words.unreadable,
  });
  expect(await run(folder, '--locale', locale)).toMatchObject({ code: 2, error: words.unreadable });
});

it('says that a CMS which is to write is away', async () => {
  const place = ['--cms', 'http://127.0.0.1:9', '--as', 'anne@valcombe.example'];
  expect(await run(file('a.txt', RELEASE), '--write', ...place)).toEqual({
    code: 2,
    out: '',
    error: fr['cms-away'],
  });
});

it.each([
  [[]],
  [['a', 'b']],
  [['a', '--locale', 'de']],
  [['a', '--unknown']],
  [['a', '--write']],
  [['a', '--cms', 'http://localhost', '--as', 'a@b.example']],
  [['a', '--write', '--cms', 'file:///etc', '--as', 'a@b.example']],
])('tells how it is used after %j', async (args) => {
  expect(await run(...args)).toEqual({ code: 2, out: '', error: fr.usage });
});

describe('as npm runs it', () => {
  const imported = (name: string, bytes: Uint8Array): Draft =>
    JSON.parse(
      execFileSync(process.execPath, [script, file(name, bytes), '--json'], { encoding: 'utf8' }),
    ) as Draft;

  it('reads a Word file', () => {
    const draft = imported(
      'a.docx',
      makeDocx(
        RELEASE.split('\n')
          .filter(Boolean)
          .map((words) => paragraph(words))
          .join(''),
      ),
    );
    expect(draft.headline?.value).toBe('Un pas');
  });

  it('reads a PDF with its paragraphs and divided words whole again', () => {
    const lines = [
      'Valcombe, le 3 mars 2024',
      '',
      'Un pas de plus',
      '',
      'Valcombe et Ornay ont signé le 2 mars 2024 une convention',
      'de coopération qui unit leurs écoles, leurs musées et leurs biblio-',
      'thèques pour les cinq années à venir, avec l’aide des habitants.',
      '',
      '« Nous avançons d’un pas, puis d’un autre, et de cent encore à la',
      'suite, comme on marche. » Anne Roux, maire de Valcombe',
    ];
    const draft = imported('a.pdf', makePdf([column(lines)]));
    expect(draft.source).toContain('leurs bibliothèques pour');
    expect(draft.statements[0]?.text.value).toBe(
      'Nous avançons d’un pas, puis d’un autre, et de cent encore à la suite, comme on marche.',
    );
    expect(draft.agreements[0]?.parties.map(({ name }) => name.value)).toEqual([
      'Valcombe',
      'Ornay',
    ]);
    expect(draft.warnings.map(({ code }) => code)).toContain('hyphenation');
  }, 20_000);

  it('reads a PDF down its columns, without what its pages repeat', () => {
    const left = Array.from(
      { length: 8 },
      (_line, place) => `Ligne gauche numéro ${'abcdefgh'[place] ?? ''} du texte`,
    );
    const right = Array.from(
      { length: 8 },
      (_line, place) => `Ligne droite numéro ${'abcdefgh'[place] ?? ''} du texte`,
    );
    const page = (number: number) => [
      { x: 60, y: 800, words: 'Ville de Valcombe' },
      ...column(left, 60, 700),
      ...column(right, 320, 700),
      { x: 280, y: 30, words: `Page ${number}` },
    ];
    const draft = imported('b.pdf', makePdf([page(1), page(2)]));
    expect(draft.source).not.toContain('Page 1');
    expect(draft.source).not.toContain('Ville de Valcombe');
    expect(draft.source.indexOf('gauche numéro h')).toBeLessThan(
      draft.source.indexOf('droite numéro a'),
    );
  }, 20_000);

  it.each([
    ['scanned', makePdf([[]]), 'scanned'],
    [
      'encrypted',
      makePdf(
        [column(['x'])],
        `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`,
      ),
      'encrypted',
    ],
    ['broken', Uint8Array.from('%PDF-1.4\nnothing', (letter) => letter.charCodeAt(0)), 'broken'],
  ] as const)(
    'says of a PDF that it is %s',
    (name, bytes, reason) => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [script, file(`${name}.pdf`, bytes), '--locale', 'fr'],
        { encoding: 'utf8' },
      );
      expect({ status, stdout, stderr: stderr.trim() }).toEqual({
        status: 2,
        stdout: '',
        stderr: fr[reason],
      });
    },
    20_000,
  );
});
