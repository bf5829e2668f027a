import type { Core } from '@strapi/strapi';
import { cmsEnv } from '../env';

/** 'fr' → 'Français (fr)', as Strapi writes its own. */
function localeName(code: string): string {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  return `${name.charAt(0).toLocaleUpperCase(code)}${name.slice(1)} (${code})`;
}

/**
 * Adds the configured locales that the CMS doesn't know yet and makes the first one the default.
 * A locale taken out of the configuration keeps its content.
 */
export async function ensureLocales(strapi: Core.Strapi): Promise<void> {
  const service = strapi.plugin('i18n').service('locales');
  const { locales } = cmsEnv();
  for (const code of locales) {
    if (!(await service.findByCode(code))) await service.create({ code, name: localeName(code) });
  }
  if ((await service.getDefaultLocale()) !== locales[0])
    await service.setDefaultLocale({ code: locales[0] });
}
