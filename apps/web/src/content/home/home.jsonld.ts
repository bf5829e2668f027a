import type { WebSite } from 'schema-dts';
import type { LocaleContext } from '../../i18n/localeContext';
import { known, organizationOf } from '../shared/jsonLd';
import type { HomePageProps } from './homePageProps';

/** https://schema.org/WebSite */
export function homeJsonLd({ chrome, head, owner }: HomePageProps, context: LocaleContext) {
  const site: WebSite = known({
    '@type': 'WebSite',
    name: chrome.site.name ?? context.messages.chrome.siteName,
    description: chrome.site.tagline ?? undefined,
    url: context.origin + head.path,
    inLanguage: context.locale,
    publisher: owner ? organizationOf(context, owner) : undefined,
  });
  return site;
}
