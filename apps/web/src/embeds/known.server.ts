import { directory } from '../server/directory.server';
import { CmsContractError, CmsUnavailableError } from '../server/errors';
import type { Known } from './embedOptions';
import type { PartnerEmbeds } from './embedSettings';
import { keptSettings } from './keptSettings.server';

/** Before the CMS was ever asked nobody has set anything, and nobody but ourselves may frame us. */
export async function settingsOrNone(): Promise<readonly PartnerEmbeds[]> {
  try {
    return await keptSettings();
  } catch (error) {
    if (!(error instanceof CmsUnavailableError || error instanceof CmsContractError)) throw error;
    return [];
  }
}

/** What an option may name, in a language. */
export async function knownIn(locale: string): Promise<Known> {
  const settings = await settingsOrNone();
  return {
    domain: (slug) => directory().has('domain', locale, slug),
    partner: (slug) => directory().has('partner', locale, slug),
    key: (key) => settings.some((one) => one.key === key),
  };
}
