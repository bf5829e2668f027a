import { pageIndex } from '../../engine/index/pageIndex.server';
import { siteLinks } from '../../engine/platform/locales.server';
import { whereIs } from '../../engine/redirects/whereIs.server';
import { isCmsFailure } from '../../errors';
import type { Known, Named } from '../../content/embed/embedOptions';
import type { PartnerEmbeds } from './embedSettings';
import { cachedEmbedSettings } from './cachedEmbedSettings.server';

/** Before the CMS was ever asked nobody has set anything, and nobody but ourselves may frame us. */
export async function embedSettingsOrNone(): Promise<readonly PartnerEmbeds[]> {
  try {
    return await cachedEmbedSettings();
  } catch (error) {
    if (!isCmsFailure(error)) throw error;
    return [];
  }
}

/** What an option may name, in a language. */
export async function knownOptionValues(locale: string): Promise<Known> {
  const settings = await embedSettingsOrNone();
  return {
    domain: (slug) => named('domain', locale, slug),
    partner: (slug) => named('partner', locale, slug),
    key: (key) => settings.some((one) => one.key === key),
  };
}

/** By a slug that the entry has, or had. */
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
