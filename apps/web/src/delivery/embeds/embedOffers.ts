import type { Address } from '@entente/model/address';
import type { EmbedOptions } from '../../content/embed/embedOptions';
import { pageNameOf } from '../pageName';
import { pageViewOf } from '../pageViews';
import type { EmbedAddress } from './embedPage';

export interface OfferedEmbed {
  embed: EmbedAddress;
  /** The options that narrow a list to the entry of the page. */
  narrowed?: Partial<Pick<EmbedOptions, 'partner' | 'domain'>>;
}

/** The views in which a page of ours can be shown elsewhere, the likeliest first. */
export function embedOffers(address: Address): OfferedEmbed[] {
  if (address.kind === 'embed') return [{ embed: address }];
  const name = pageNameOf(address);
  // Behind the first page of a list nothing begins.
  if (!name || !('locale' in address) || (address.kind === 'list' && address.page > 1)) return [];
  const { locale } = address;
  const slug = address.kind === 'entry' ? address.slug : null;
  const offers = pageViewOf({ name }).embeds?.offers ?? [];
  return offers.map(({ view, narrowedBy }) =>
    narrowedBy && slug !== null
      ? { embed: { kind: 'embed', locale, view, slug: null }, narrowed: { [narrowedBy]: slug } }
      : { embed: { kind: 'embed', locale, view, slug } },
  );
}

/** The view that another site most likely wants of a page of ours; null for a page without one. */
export function likeliestEmbed(address: Address): EmbedAddress | null {
  return embedOffers(address)[0]?.embed ?? null;
}
