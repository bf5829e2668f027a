import type { GetServerSidePropsResult } from 'next';
import { env } from '../env';
import { settingOf } from '../outputs/setting.server';
import { siteLinks } from '../server/locales.server';
import { recordReads, visitorTimeoutMs } from '../server/rendering.server';
import { pageAbout } from './pageAbout';
import type { PageProps } from './renderAddress.server';
import { resolveView } from './resolveView.server';

/** Renders a page that is not kept: the register on a date. @throws what `queryCms` throws */
export async function renderOnce(path: string): Promise<GetServerSidePropsResult<PageProps>> {
  const address = siteLinks().parse(path);
  if (address?.kind !== 'agreements-on') return { notFound: true };
  const { result: view } = await recordReads(visitorTimeoutMs, () => resolveView(address));
  if (!view) return { notFound: true };
  const about = pageAbout(address, view, settingOf(view.props.chrome.locale));
  return {
    props: JSON.parse(JSON.stringify({ view, origin: env().siteUrl, about })) as PageProps,
  };
}
