import type { WebSite } from 'schema-dts';
import type { Setting } from '../../i18n/setting';
import { known, organizationOf } from '../shared/jsonLd';
import type { HomePageProps } from './HomePage';

/** https://schema.org/WebSite */
export function homeJsonLd({ chrome, head, owner }: HomePageProps, setting: Setting) {
  const site: WebSite = known({
    '@type': 'WebSite',
    name: chrome.site.name ?? setting.messages.chrome.siteName,
    description: chrome.site.tagline ?? undefined,
    url: setting.origin + head.path,
    inLanguage: setting.locale,
    publisher: owner ? organizationOf(setting, owner) : undefined,
  });
  return site;
}
