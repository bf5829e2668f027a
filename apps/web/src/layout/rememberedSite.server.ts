import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ChromeData } from './pageData';
import { env } from '../env';
import { writeFileAtomic } from '../engine/store/files.server';
import { log } from '../engine/platform/log.server';
import { singleton } from '../engine/platform/singleton';

type SiteSettings = ChromeData['site'];

/**
 * The site's name and notice in each language, as last rendered: an error page belongs to the
 * same site, without asking a CMS that may be the very thing that fails.
 */
const memory = singleton('chrome', () => new Map<string, string>());

const fileOf = (locale: string) => path.join(env().dataDir, 'site', 'settings', `${locale}.json`);

export function rememberSite({ locale, site }: Pick<ChromeData, 'locale' | 'site'>): void {
  const settings = JSON.stringify(site);
  if (memory.get(locale) === settings) return;
  memory.set(locale, settings);
  writeFileAtomic(fileOf(locale), settings).catch((error: unknown) => {
    log.warn('what surrounds an error page was not kept', error);
  });
}

/** Null before any page in this language was ever rendered. */
export function rememberedSite(locale: string): SiteSettings | null {
  const known = memory.get(locale) ?? read(locale);
  return known ? (JSON.parse(known) as SiteSettings) : null;
}

function read(locale: string): string | null {
  try {
    const text = readFileSync(fileOf(locale), 'utf8');
    memory.set(locale, text);
    return text;
  } catch {
    return null;
  }
}
