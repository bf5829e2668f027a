import { ConfigError } from './configError';
import { isLocaleCode, localeCodes, localesFrom, shippedLocales } from './locale';
import { spanish, threeLocales } from './locale.fixture';
import { localeFile } from './localeFile';

describe('the locales', () => {
  it('come with French, then English', () => {
    expect(shippedLocales.map((file) => [file.code, file.name])).toEqual([
      ['fr', 'Français'],
      ['en', 'English'],
    ]);
  });

  it('take a third one by configuration and keep the order given', () => {
    expect(localeCodes(threeLocales)).toEqual(['fr', 'en', 'es']);
    expect(isLocaleCode(threeLocales, 'es')).toBe(true);
    expect(isLocaleCode(threeLocales, '__proto__')).toBe(false);
    expect(localeFile(threeLocales, 'es').segments.agreement).toBe('acuerdos');
  });

  it('survive JSON, so that a page can carry them', () => {
    expect(JSON.parse(JSON.stringify(threeLocales))).toEqual(threeLocales);
  });

  it('refuse a code given twice', () => {
    expect(() => localesFrom([...shippedLocales, ...shippedLocales], 'fr')).toThrow(ConfigError);
  });

  it('refuse a default that is not configured, and name those that are', () => {
    expect(() => localesFrom(shippedLocales, 'es')).toThrow(/"es".*fr, en/);
  });

  it.each(['id', 'data', 'embed', 'media', 'api'])(
    'refuse the code %s, whose pages would hide a machine address',
    (code) => {
      expect(() => localesFrom([{ ...spanish, code }], code)).toThrow(ConfigError);
    },
  );

  it('throw for a locale that nobody configured', () => {
    expect(() => localeFile(threeLocales, 'de')).toThrow(RangeError);
  });
});
