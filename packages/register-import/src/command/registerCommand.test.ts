import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { RegisterDraft } from '../registerDraft';
import en from '../words/en.json';
import fr from '../words/fr.json';
import { registerCommand } from './registerCommand';

const script = path.join(__dirname, '../../scripts/register.mjs');
const folder = mkdtempSync(path.join(tmpdir(), 'register-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const place = path.join(folder, name);
  writeFileSync(place, text);
  return place;
}

async function run(...args: string[]): Promise<{ code: number; out: string; error: string }> {
  const told = { out: '', error: '' };
  const code = await registerCommand(args, 'fr', {
    out: (text) => (told.out += text),
    error: (text) => (told.error += text),
  });
  return { code, ...told };
}

it.each([
  ['fr', fr, ' (ligne 2, colonne 1)'],
  ['en', en, ' (line 2, column 1)'],
])('tells in %s why it reads nothing, and where', async (locale, { errors }, place) => {
  const broken = file('b.csv', 'a;b\n"x;y\n');
  expect(await run(broken, '--json', '--locale', locale)).toEqual({
    code: 2,
    out: '',
    error: errors['csv-unclosed'] + place,
  });
  expect(await run(path.join(folder, 'none'), '--locale', locale)).toMatchObject({
    code: 2,
    error: errors.unreadable,
  });
  expect(await run(folder, '--locale', locale)).toMatchObject({
    code: 2,
    error: errors.unreadable,
  });
});

it('refuses to write, as there is nothing yet that could', async () => {
  expect(await run(file('a.csv', 'Partenaire;Année\nBrno;1965\n'), '--write')).toEqual({
    code: 2,
    out: '',
    error: fr.errors['write-not-offered'],
  });
});

it.each([[[]], [['a', 'b']], [['a', '--locale', 'de']], [['a', '--unknown']]])(
  'tells how it is used after %j',
  async (args) => {
    expect(await run(...args)).toEqual({ code: 2, out: '', error: fr.errors.usage });
  },
);

describe('as npm runs it', () => {
  const npm = (...args: string[]) =>
    spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });

  it('prints the drafts and nothing else', () => {
    const { status, stdout, stderr } = npm(
      file('a.csv', 'Partenaire;Année\nBrno;1965\n'),
      '--json',
    );
    expect([status, stderr]).toEqual([0, '']);
    expect((JSON.parse(stdout) as RegisterDraft).agreements[0]?.signedOn?.value).toBe('1965');
  }, 20_000);

  it('tells on the other output what it can’t read', () => {
    const { status, stdout, stderr } = npm(file('c.json', '[1,'), '--locale', 'en');
    expect([status, stdout, stderr]).toEqual([
      2,
      '',
      `${en.errors['json-broken']} (line 1, column 4)\n`,
    ]);
  }, 20_000);
});
