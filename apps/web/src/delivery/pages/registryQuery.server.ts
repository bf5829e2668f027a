import type { IncomingMessage } from 'node:http';
import type { GetServerSidePropsResult } from 'next';
import type { Address } from '@entente/model/address';
import { localeFile } from '@entente/model/localeFile';
import { env } from '../../env';
import { getCompared, idsQuery, readIds } from '../../content/agreement/compared.server';
import { getRegistrySelected } from '../../content/agreement/registrySelected.server';
import { readSelection, selectionPath } from '../../content/agreement/selection';
import { recordPageReads, visitorTimeoutMs } from '../../engine/cms/readContext.server';
import { siteLinks, siteLocales } from '../../engine/platform/locales.server';
import { localeContext } from '../../layout/localeContext.server';
import { pageMetadata } from './pageMetadata';
import type { PageProps } from './renderAddress.server';
import type { View } from '../pageViews';

type Result = Promise<GetServerSidePropsResult<PageProps>>;

/** The query of a request, as it came: a rewrite adds its own to what Next gives a page. */
const queryOf = ({ url = '' }: IncomingMessage) => new URL(url, 'http://site.invalid');

/**
 * The register by several facets or in another order: `/fr/accords/selection?etat=…&sort=…`. An
 * address that says it in other words leads to the one that a cache keeps.
 * @throws what `queryCms` throws
 */
export async function renderSelected(path: string, request: IncomingMessage): Result {
  const address = siteLinks().parse(path);
  if (address?.kind !== 'agreements-selected') return unasked(address, path);
  const { locale } = address;
  const locales = siteLocales();
  const { search, searchParams } = queryOf(request);
  const selection = readSelection(searchParams, localeFile(locales, locale));
  const own = selectionPath(selection, { links: siteLinks(), locales, locale });
  if (own === null) return { notFound: true };
  if (own !== path + search) return { redirect: { destination: own, permanent: false } };
  const { result: props } = await recordPageReads(visitorTimeoutMs, () =>
    getRegistrySelected(selection, locale),
  );
  return shown(address, { name: 'registryBy', props });
}

/** Two to five agreements side by side: `/fr/accords/comparer?id=…&id=…`. */
export async function renderCompared(path: string, request: IncomingMessage): Result {
  const address = siteLinks().parse(path);
  if (address?.kind !== 'agreements-compared') return unasked(address, path);
  const { locale } = address;
  const { search, searchParams } = queryOf(request);
  const asked = readIds(searchParams);
  const own = `${path}?${idsQuery(asked)}`;
  // Of more than can be compared the page says that some are left out, so their address stays.
  if (own !== path + search && !asked.isCut) {
    return { redirect: { destination: own, permanent: false } };
  }
  const { result: props } = await recordPageReads(visitorTimeoutMs, () =>
    getCompared(asked, locale),
  );
  return shown(address, { name: 'registryCompared', props });
}

/** Any other page takes no such question: it is shown without. */
function unasked(address: Address | null, path: string): GetServerSidePropsResult<PageProps> {
  return address ? { redirect: { destination: path, permanent: false } } : { notFound: true };
}

function shown(address: Address, view: View): GetServerSidePropsResult<PageProps> {
  const about = pageMetadata(address, view, localeContext(view.props.chrome.locale));
  return {
    props: JSON.parse(JSON.stringify({ view, origin: env().siteUrl, about })) as PageProps,
  };
}
