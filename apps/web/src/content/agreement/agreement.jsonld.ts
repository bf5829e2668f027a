import type { CreativeWork } from 'schema-dts';
import { vocabularyKey, vocabularyLabel } from '@entente/model/vocabulary';
import type { Setting } from '../../i18n/setting';
import { signedOn } from '../shared/agreementState';
import { idOf, known, organizationOf } from '../shared/jsonLd';
import { present } from '../shared/present';
import type { AgreementPageProps } from './AgreementPage';

/**
 * https://schema.org/CreativeWork, with the instrument as its genre: schema.org knows contracts of
 * trade and acts of law, and an agreement of cooperation is neither.
 */
export function agreementJsonLd({ agreement, head }: AgreementPageProps, setting: Setting) {
  const { locale, locales, origin } = setting;
  const instrument = vocabularyKey(agreement.instrument ?? 'other');
  const domains = present(agreement.commitments).flatMap(({ domain }) => domain?.name ?? []);
  const languages: unknown[] = Array.isArray(agreement.authenticLanguages)
    ? agreement.authenticLanguages
    : [];
  const work: CreativeWork = known({
    '@type': 'CreativeWork',
    '@id': idOf(setting, 'agreement', agreement.documentId),
    name: agreement.title ?? '',
    url: origin + head.path,
    mainEntityOfPage: origin + head.path,
    identifier: agreement.reference ?? undefined,
    description: agreement.summary ?? undefined,
    genre: vocabularyLabel(locales, 'instrument', instrument, locale),
    inLanguage: languages.filter((code): code is string => typeof code === 'string'),
    // A date known to the month only is written '2023-01', and means no day.
    dateCreated: signedOn(agreement) ?? undefined,
    dateModified: agreement.updatedAt ?? undefined,
    contributor: present(agreement.parties).map((party) => organizationOf(setting, party)),
    keywords: [...new Set(domains)],
    isPartOf: agreement.parent
      ? {
          '@type': 'CreativeWork',
          '@id': idOf(setting, 'agreement', agreement.parent.documentId),
          name: agreement.parent.title ?? '',
        }
      : undefined,
  });
  return work;
}
