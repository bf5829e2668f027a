import type { GetServerSidePropsResult } from 'next';
import { env } from '../../env';
import { chooseEmbed } from '../embeds/chooseEmbed.server';
import { cachedView } from '../embeds/cachedView.server';
import { localeContext } from '../../layout/localeContext.server';
import { siteLinks } from '../../engine/platform/locales.server';
import { recordPageReads, visitorTimeoutMs } from '../../engine/cms/readContext.server';
import { pageMetadata } from './pageMetadata';
import type { PageProps } from './renderAddress.server';
import { loadView } from '../pageLoaders.server';

/**
 * The embed builder with something chosen, from what its own page has read: it goes on working
 * while the CMS does not. Any other page has no use for the question and is shown without.
 */
export async function renderBuilder(
  path: string,
  query: Readonly<Record<string, string | string[] | undefined>>,
): Promise<GetServerSidePropsResult<PageProps>> {
  const address = siteLinks().parse(path);
  if (!address) return { notFound: true };
  if (address.kind !== 'fixed' || address.name !== 'embed-builder')
    return { redirect: { destination: path, permanent: false } };
  const cached = await cachedView(path);
  const view =
    cached?.name === 'embed-builder'
      ? cached
      : (await recordPageReads(visitorTimeoutMs, () => loadView(address))).result;
  if (view?.name !== 'embed-builder') return { notFound: true };
  const { locale } = view.props.chrome;
  const choice = await chooseEmbed(query, locale);
  const chosen = { name: view.name, props: { ...view.props, choice } };
  const about = pageMetadata(address, chosen, localeContext(locale));
  return {
    props: JSON.parse(JSON.stringify({ view: chosen, origin: env().siteUrl, about })) as PageProps,
  };
}
