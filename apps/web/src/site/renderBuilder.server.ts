import type { GetServerSidePropsResult } from 'next';
import { env } from '../env';
import { chooseEmbed } from '../embeds/chooseEmbed.server';
import { keptView } from '../embeds/keptView.server';
import { settingOf } from '../outputs/setting.server';
import { siteLinks } from '../server/locales.server';
import { recordReads, visitorTimeoutMs } from '../server/rendering.server';
import { pageAbout } from './pageAbout';
import type { PageProps } from './renderAddress.server';
import { resolveView } from './resolveView.server';

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
  const kept = await keptView(path);
  const view =
    kept?.name === 'embedBuilder'
      ? kept
      : (await recordReads(visitorTimeoutMs, () => resolveView(address))).result;
  if (view?.name !== 'embedBuilder') return { notFound: true };
  const { locale } = view.props.chrome;
  const choice = await chooseEmbed(query, locale);
  const chosen = { name: view.name, props: { ...view.props, choice } };
  const about = pageAbout(address, chosen, settingOf(locale));
  return {
    props: JSON.parse(JSON.stringify({ view: chosen, origin: env().siteUrl, about })) as PageProps,
  };
}
