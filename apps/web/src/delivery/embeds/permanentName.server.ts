import type { EntryType } from '@entente/model/segments';
import { directory } from '../../engine/index/directory.server';
import { whereIs } from '../../engine/redirects/whereIs.server';
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
  const named = (type: EntryType, of: string) => {
    const now = whereIs({ kind: 'entry', type, locale, slug: of });
    const present = now.state === 'present' ? now.address.slug : of;
    return directory().find(type, locale, present)?.documentId ?? of;
  };
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
