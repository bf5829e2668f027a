import type { Address } from '@entente/model/links';
import type { EmbedAddress } from './embedPage';

/** The view that another site most likely wants of a page of ours; null for a page without one. */
export function embedOf(address: Address): EmbedAddress | null {
  const { kind } = address;
  if (kind === 'embed') return address;
  const embed = (view: EmbedAddress['view'], locale: string, slug: string | null = null) =>
    ({ kind: 'embed', locale, view, slug }) as const;
  if (kind === 'home') return embed('news', address.locale);
  if (kind === 'fixed') return address.name === 'map' ? embed('map', address.locale) : null;
  if (kind === 'list') {
    const views = { article: 'news', agreement: 'agreements', delegation: 'delegations' } as const;
    const { type, locale, page } = address;
    if (page > 1 || !(type in views)) return null;
    return embed(views[type as keyof typeof views], locale);
  }
  if (kind !== 'entry') return null;
  const { type, locale, slug } = address;
  switch (type) {
    case 'article':
      return embed('article-card', locale, slug);
    case 'agreement':
      return embed('agreement-card', locale, slug);
    case 'delegation':
    case 'partner':
    case 'domain':
      return embed(type, locale, slug);
    default:
      return null;
  }
}
