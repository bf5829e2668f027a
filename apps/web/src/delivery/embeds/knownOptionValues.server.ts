import { pageIndex } from '../../engine/index/pageIndex.server';
import { siteLinks } from '../../engine/platform/locales.server';
import { whereIs } from '../../engine/redirects/whereIs.server';
import { isCmsFailure } from '../../errors';
import type { Known, Named } from '../../content/embed/embedOptions';
import type { EmbedSettings } from './embedSettings';
import { numberKey } from './partnerNumbers';
import { cachedEmbedSettings } from './cachedEmbedSettings.server';

/** Before the CMS was ever asked nobody has set anything, and nobody but ourselves may frame us. */
export async function embedSettingsOrNone(): Promise<EmbedSettings> {
  try {
    return await cachedEmbedSettings();
  } catch (error) {
    if (!isCmsFailure(error)) throw error;
    return { partners: [], numbers: {} };
  }
}

/** What an option may name, in a language. */
export async function knownOptionValues(locale: string): Promise<Known> {
  const { partners, numbers } = await embedSettingsOrNone();
  const partnerOf = (text: string) => {
    const key = numberKey(text);
    return key === null ? text : (numbers[key] ?? text);
  };
  return {
    domain: (slug) => named('domain', locale, slug),
    partner: (text) => named('partner', locale, partnerOf(text)),
    key: (key) => partners.some((one) => one.key === key),
  };
}

/** By a slug that the entry has, or had, or by its identifier. */
function named(type: 'domain' | 'partner', locale: string, slug: string): Named {
  const address = { kind: 'entry', type, locale, slug } as const;
  const path = siteLinks().find(address);
  if (path === null) return { missing: 'unknown' };
  const now = whereIs(address);
  switch (now.state) {
    case 'present':
      return { slug: now.address.slug };
    case 'untold':
      // Before the CMS was heard there is what has a page.
      return pageIndex().shown(path) ? { slug } : { missing: 'unavailable' };
    default:
      return { missing: now.state };
  }
}
