import type { GetServerSidePropsResult } from 'next';
import { env } from '../../env';
import { localeContext } from '../../layout/localeContext.server';
import { siteLinks } from '../../engine/platform/locales.server';
import { recordPageReads, visitorTimeoutMs } from '../../engine/cms/readContext.server';
import { pageMetadata } from './pageMetadata';
import type { PageProps } from './renderAddress.server';
import { loadView } from '../pageLoaders.server';

/** Renders a page that is not kept: the register on a date. @throws what `queryCms` throws */
export async function renderUncached(path: string): Promise<GetServerSidePropsResult<PageProps>> {
  const address = siteLinks().parse(path);
  if (address?.kind !== 'agreements-on') return { notFound: true };
  const { result: view } = await recordPageReads(visitorTimeoutMs, () => loadView(address));
  if (!view) return { notFound: true };
  const about = pageMetadata(address, view, localeContext(view.props.chrome.locale));
  return {
    props: JSON.parse(JSON.stringify({ view, origin: env().siteUrl, about })) as PageProps,
  };
}
