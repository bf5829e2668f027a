import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GetServerSidePropsResult } from 'next';
import type { Address } from '@entente/model/address';
import { getSearch } from '../../content/search/search.server';
import { readSearch } from '../../content/search/searchParams';
import { env } from '../../env';
import { localeContext } from '../../layout/localeContext.server';
import { addressBook } from '../../engine/redirects/addressBook.server';
import { resolveFormerAddress } from '../../engine/redirects/resolveFormerAddress';
import { directory, mayExist } from '../../engine/index/directory.server';
import { siteLinks } from '../../engine/platform/locales.server';
import { rememberedSite } from '../../layout/rememberedSite.server';
import { pageMetadata } from './pageMetadata';
import type { PageProps } from './renderAddress.server';

const retryAfterSeconds = 10;

/** The query of a request, as it came: a rewrite adds its own to what Next gives a page. */
const queryOf = ({ url = '' }: IncomingMessage) => new URL(url, 'http://site.invalid').searchParams;

/** No entry has this address, and none had it. */
function isNowhere(address: Address): boolean {
  return (
    address.kind === 'entry' &&
    !mayExist(address.type, address.locale, address.slug) &&
    !resolveFormerAddress(address, addressBook(), directory(), siteLinks())
  );
}

/**
 * Renders the results of a search. Any other address that was asked with `?q=` is told to do
 * without.
 */
export async function renderSearch(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<GetServerSidePropsResult<PageProps>> {
  const address = siteLinks().parse(path);
  if (!address) return { notFound: true };
  if (address.kind !== 'fixed' || address.name !== 'search') {
    return isNowhere(address)
      ? { notFound: true }
      : { redirect: { destination: path, permanent: false } };
  }
  const { locale } = address;
  const props = await getSearch(readSearch(queryOf(request)), locale, rememberedSite(locale));
  response.setHeader('Cache-Control', 'private, no-store');
  if (!props.answer) {
    response.statusCode = 503;
    response.setHeader('Retry-After', String(retryAfterSeconds));
  }
  const view = { name: 'search' as const, props };
  const about = pageMetadata(address, view, localeContext(locale));
  return {
    props: JSON.parse(JSON.stringify({ view, origin: env().siteUrl, about })) as PageProps,
  };
}
