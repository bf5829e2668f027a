import type { Core } from '@strapi/strapi';
import { cmsEnv } from '../env';

/** 'fr' → 'Français (fr)', in its own language, for whoever looks for theirs. */
function localeName(code: string): string {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  return `${name.charAt(0).toLocaleUpperCase(code)}${name.slice(1)} (${code})`;
}

interface Locale {
  id: number;
  code: string;
  name: string;
}

/** Strapi makes the first locale itself, under its English name: 'French (fr)'. */
async function hasStrapisName(strapi: Core.Strapi, { code, name }: Locale): Promise<boolean> {
  const known: Omit<Locale, 'id'>[] = await strapi
    .plugin('i18n')
    .service('iso-locales')
    .getIsoLocales();
  return known.some((one) => one.code === code && one.name === name);
}

/**
 * Adds the configured locales that the CMS doesn't know yet and makes the first one the default.
 * A locale taken out of the configuration keeps its content.
 */
export async function ensureLocales(strapi: Core.Strapi): Promise<void> {
  const service = strapi.plugin('i18n').service('locales');
  const { locales } = cmsEnv();
  for (const code of locales) {
    const known: Locale | null = await service.findByCode(code);
    const name = localeName(code);
    if (!known) await service.create({ code, name });
    else if (known.name !== name && (await hasStrapisName(strapi, known)))
      await service.update({ id: known.id }, { name });
  }
  if ((await service.getDefaultLocale()) !== locales[0])
    await service.setDefaultLocale({ code: locales[0] });
}
