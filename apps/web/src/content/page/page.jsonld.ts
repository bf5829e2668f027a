import type { WebPage } from 'schema-dts';
import type { Setting } from '../../i18n/setting';
import { idOf, known } from '../shared/jsonLd';
import type { PagePageProps } from './PagePage';

/** https://schema.org/WebPage */
export function pageJsonLd({ page, head }: PagePageProps, setting: Setting) {
  const webPage: WebPage = known({
    '@type': 'WebPage',
    '@id': idOf(setting, 'page', page.documentId),
    name: page.title ?? '',
    description: head.description,
    url: setting.origin + head.path,
    inLanguage: setting.locale,
  });
  return webPage;
}
