import type { CreativeWork } from 'schema-dts';
import { localeFile } from '@entente/model/localeFile';
import { statusLine } from '@entente/model/statusWords';
import { vocabularyKey } from '@entente/model/vocabulary';
import { vocabularyLabel } from '@entente/model/vocabularyLabel';
import type { LocaleContext } from '../../i18n/localeContext';
import { agreementStanding, signedOn } from '../shared/agreementState';
import { modifiedAt } from '../shared/historyDays';
import { idOf, known, organizationOf } from '../shared/jsonLd';
import { present } from '../shared/present';
import type { AgreementPageProps } from './AgreementPage';

/**
 * https://schema.org/CreativeWork, with the instrument as its genre: schema.org knows contracts of
 * trade and acts of law, and an agreement of cooperation is neither.
 */
export function agreementJsonLd(
  { agreement, head, today }: AgreementPageProps,
  context: LocaleContext,
) {
  const { locale, locales, origin } = context;
  const instrument = vocabularyKey(agreement.instrument ?? 'other');
  const standing = agreementStanding(agreement, today);
  const domains = present(agreement.commitments).flatMap(({ domain }) => domain?.name ?? []);
  const languages: unknown[] = Array.isArray(agreement.authenticLanguages)
    ? agreement.authenticLanguages
    : [];
  const work: CreativeWork = known({
    '@type': 'CreativeWork',
    '@id': idOf(context, 'agreement', agreement.documentId),
    name: agreement.title ?? '',
    url: origin + head.path,
    mainEntityOfPage: origin + head.path,
    identifier: agreement.reference ?? undefined,
    description: agreement.summary ?? undefined,
    genre: vocabularyLabel(locales, 'instrument', instrument, locale),
    inLanguage: languages.filter((code): code is string => typeof code === 'string'),
    // A date known to the month only is written '2023-01', and means no day.
    dateCreated: signedOn(agreement, today) ?? undefined,
    dateModified: modifiedAt(agreement.history) ?? agreement.history.since ?? undefined,
    creativeWorkStatus: statusLine(localeFile(locales, locale), standing, instrument),
    // The end that is recorded, or that the term brings.
    expires: standing.until ?? undefined,
    contributor: present(agreement.parties).map((party) => organizationOf(context, party)),
    keywords: [...new Set(domains)],
    isPartOf: agreement.parent
      ? {
          '@type': 'CreativeWork',
          '@id': idOf(context, 'agreement', agreement.parent.documentId),
          name: agreement.parent.title ?? '',
        }
      : undefined,
  });
  return work;
}
