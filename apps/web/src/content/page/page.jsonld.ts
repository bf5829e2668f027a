import type { WebPage } from 'schema-dts';
import type { LocaleContext } from '../../i18n/localeContext';
import { idOf, known } from '../shared/jsonLd';
import type { PagePageProps } from './PagePage';

/** https://schema.org/WebPage */
export function pageJsonLd({ page, head }: PagePageProps, context: LocaleContext) {
  const webPage: WebPage = known({
    '@type': 'WebPage',
    '@id': idOf(context, 'page', page.documentId),
    name: page.title ?? '',
    description: head.description,
    url: context.origin + head.path,
    inLanguage: context.locale,
  });
  return webPage;
}
