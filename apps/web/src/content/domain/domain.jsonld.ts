import type { DefinedTerm } from 'schema-dts';
import type { Setting } from '../../i18n/setting';
import { absolute, idOf, known } from '../shared/jsonLd';
import type { DomainPageProps } from './DomainPage';

/** https://schema.org/DefinedTerm, in the set of the site's domains. */
export function domainJsonLd({ domain, head }: DomainPageProps, setting: Setting) {
  const { locale, messages, origin } = setting;
  const term: DefinedTerm = known({
    '@type': 'DefinedTerm',
    '@id': idOf(setting, 'domain', domain.documentId),
    name: domain.name ?? '',
    description: domain.description ?? undefined,
    url: origin + head.path,
    inDefinedTermSet: {
      '@type': 'DefinedTermSet',
      name: messages.sections.domain,
      url: absolute(setting, { kind: 'list', type: 'domain', locale, page: 1 }),
    },
  });
  return term;
}
