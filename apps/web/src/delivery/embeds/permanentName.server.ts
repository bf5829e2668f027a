import type { EntryType } from '@entente/model/segments';
import { directory } from '../../engine/index/directory.server';
import type { EmbedOptions } from '../../content/embed/embedOptions';
import { embedPage, type EmbedAddress } from './embedPage';

/**
 * The same embed named by its documents: what is pasted somewhere then outlives every slug, and
 * needs nobody who remembers the former ones. What isn't known stays as it is.
 */
export function permanentEmbed(
  embed: EmbedAddress,
  options: EmbedOptions,
): { embed: EmbedAddress; options: EmbedOptions } {
  const { locale, slug } = embed;
  const named = (type: EntryType, of: string) =>
    directory().find(type, locale, of)?.documentId ?? of;
  const page = slug === null ? null : embedPage(embed, options);
  const { partner, domain } = options;
  return {
    embed: page?.kind === 'entry' ? { ...embed, slug: named(page.type, page.slug) } : embed,
    options: {
      ...options,
      partner: partner && named('partner', partner),
      domain: domain && named('domain', domain),
    },
  };
}
