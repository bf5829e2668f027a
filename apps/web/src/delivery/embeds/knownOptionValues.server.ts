import { directory } from '../../engine/index/directory.server';
import { isCmsFailure } from '../../errors';
import type { Known } from '../../content/embed/embedOptions';
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
    domain: (slug) => directory().has('domain', locale, slug),
    partner: (slug) => directory().has('partner', locale, slug),
    key: (key) => settings.some((one) => one.key === key),
  };
}
