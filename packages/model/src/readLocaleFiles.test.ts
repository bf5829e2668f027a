import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ConfigError } from './configError';
import { shippedLocales } from './locale';
import { spanish } from './locale.fixture';
import { readLocaleFiles } from './readLocaleFiles';

describe('readLocaleFiles', () => {
  let directory: string;
  const write = (text: string) => {
    writeFileSync(path.join(directory, 'es.json'), text);
  };

  beforeEach(() => {
    directory = mkdtempSync(path.join(tmpdir(), 'entente-locales-'));
  });

  afterEach(() => {
    rmSync(directory, { recursive: true });
  });

  it('needs no directory for the shipped locales, and gives them in the order asked', () => {
    expect(readLocaleFiles(['en', 'fr'])).toEqual([...shippedLocales].reverse());
  });

  it('reads a third locale from the directory', () => {
    write(JSON.stringify({ ...spanish, messages: {} }));
    expect(readLocaleFiles(['fr', 'es'], directory)).toEqual([shippedLocales[0], spanish]);
  });

  it('says which locale has no file', () => {
    expect(() => readLocaleFiles(['es'])).toThrow(/"es".*es\.json/);
    expect(() => readLocaleFiles(['es'], directory)).toThrow(/es\.json can't be read/);
  });

  it('refuses half a file', () => {
    write('{"code": "es"');
    expect(() => readLocaleFiles(['es'], directory)).toThrow(ConfigError);
  });

  it('refuses a file of another locale', () => {
    write(JSON.stringify({ ...spanish, code: 'ca' }));
    expect(() => readLocaleFiles(['es'], directory)).toThrow('its code is "ca"');
  });

  it('never leaves the directory', () => {
    expect(() => readLocaleFiles(['../es'], directory)).toThrow('no language code');
  });
});
