import type { DefinedTerm } from 'schema-dts';
import type { LocaleContext } from '../../i18n/localeContext';
import { absolute, idOf, known } from '../shared/jsonLd';
import type { DomainPageProps } from './DomainPage';

/** https://schema.org/DefinedTerm, in the set of the site's domains. */
export function domainJsonLd({ domain, head }: DomainPageProps, context: LocaleContext) {
  const { locale, messages, origin } = context;
  const term: DefinedTerm = known({
    '@type': 'DefinedTerm',
    '@id': idOf(context, 'domain', domain.documentId),
    name: domain.name ?? '',
    description: domain.description ?? undefined,
    url: origin + head.path,
    inDefinedTermSet: {
      '@type': 'DefinedTermSet',
      name: messages.sections.domain,
      url: absolute(context, { kind: 'list', type: 'domain', locale, page: 1 }),
    },
  });
  return term;
}
