import type { Core } from '@strapi/strapi';
import { ensureLocales } from './ensureLocales';

jest.mock('../env', () => ({ cmsEnv: () => ({ locales: ['fr', 'en', 'es'] }) }));

/** The i18n plugin as far as locales go, holding them in memory. */
function cmsWith(known: string[], initialDefault: string, named: Record<string, string> = {}) {
  const names = new Map(known.map((code) => [code, named[code] ?? code]));
  let byDefault = initialDefault;
  const changes: string[] = [];
  const service = {
    findByCode: async (code: string) =>
      names.has(code) ? { id: code, code, name: names.get(code) } : null,
    getIsoLocales: async () => [
      { code: 'fr', name: 'French (fr)' },
      { code: 'en', name: 'English (en)' },
    ],
    update: async ({ id }: { id: string }, { name }: { name: string }) => {
      changes.push(`name ${id}`);
      names.set(id, name);
    },
    create: async ({ code, name }: { code: string; name: string }) => {
      changes.push(`create ${code}`);
      names.set(code, name);
    },
    getDefaultLocale: async () => byDefault,
    setDefaultLocale: async ({ code }: { code: string }) => {
      changes.push(`default ${code}`);
      byDefault = code;
    },
  };
  const strapi = { plugin: () => ({ service: () => service }) } as unknown as Core.Strapi;
  return { strapi, names, changes };
}

describe('the locales of the CMS', () => {
  it('are those configured, each named in its own language, the first one the default', async () => {
    const { strapi, names, changes } = cmsWith(['en'], 'en');
    await ensureLocales(strapi);
    expect(changes).toEqual(['create fr', 'create es', 'default fr']);
    expect(names.get('fr')).toBe('Français (fr)');
    expect(names.get('es')).toBe('Español (es)');
  });

  it('are left alone at the next start', async () => {
    const { strapi, changes } = cmsWith(['fr', 'en', 'es'], 'fr');
    await ensureLocales(strapi);
    expect(changes).toEqual([]);
  });

  it('lose the English name that Strapi gave them, not one that somebody chose', async () => {
    const given = { fr: 'French (fr)', en: 'Anglais de Rennes', es: 'Español (es)' };
    const { strapi, names, changes } = cmsWith(['fr', 'en', 'es'], 'fr', given);
    await ensureLocales(strapi);
    expect(changes).toEqual(['name fr']);
    expect([names.get('fr'), names.get('en')]).toEqual(['Français (fr)', 'Anglais de Rennes']);
  });

  it('keep one that is no longer configured', async () => {
    const { strapi, names } = cmsWith(['fr', 'en', 'es', 'de'], 'fr');
    await ensureLocales(strapi);
    expect([...names.keys()]).toContain('de');
  });
});
