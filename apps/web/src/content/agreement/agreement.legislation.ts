import type { Legislation } from 'schema-dts';
import type { AgreementStatus } from '@entente/model/vocabulary';
import { vocabularyKey } from '@entente/model/vocabulary';
import { vocabularyLabel } from '@entente/model/vocabularyLabel';
import type { LocaleContext } from '../../i18n/localeContext';
import { agreementStanding, signedOn } from '../shared/agreementState';
import { idOf, known, organizationOf } from '../shared/jsonLd';
import { present } from '../shared/present';
import type { AgreementPageProps } from './AgreementPage';

const inForce: readonly AgreementStatus[] = ['in-force', 'expiring', 'renewed'];
const notInForce: readonly AgreementStatus[] = [
  'draft',
  'signed',
  'expired',
  'suspended',
  'terminated',
  'superseded',
];

/**
 * An agreement as https://schema.org/Legislation (ELI), as it stood on a day: for who asks by the
 * permanent identifier. What can't be told has no legal force said, rather than a guess.
 * @param on 'YYYY-MM-DD'; before `today`, what came later is left out
 */
export function agreementLegislation(
  { agreement, head, today }: AgreementPageProps,
  context: LocaleContext,
  on: string,
) {
  const { locale, locales, origin } = context;
  const standing = agreementStanding(agreement, on, on < today);
  const instrument = vocabularyKey(agreement.instrument ?? 'other');
  const domains = present(agreement.commitments).flatMap(({ domain }) => domain?.name ?? []);
  const languages: unknown[] = Array.isArray(agreement.authenticLanguages)
    ? agreement.authenticLanguages
    : [];
  const law: Legislation = known({
    '@type': 'Legislation',
    '@id': idOf(context, 'agreement', agreement.documentId),
    name: agreement.title ?? '',
    url: origin + head.path,
    legislationIdentifier: agreement.reference ?? agreement.documentId,
    legislationType: vocabularyLabel(locales, 'instrument', instrument, locale),
    legislationDate: signedOn(agreement, on) ?? undefined,
    legislationLegalForce: inForce.includes(standing.status)
      ? 'https://schema.org/InForce'
      : notInForce.includes(standing.status)
        ? 'https://schema.org/NotInForce'
        : undefined,
    creativeWorkStatus: standing.status,
    temporalCoverage: standing.since ? `${standing.since}/${standing.until ?? '..'}` : undefined,
    description: agreement.summary ?? undefined,
    inLanguage: languages.filter((code): code is string => typeof code === 'string'),
    dateModified: agreement.updatedAt ?? undefined,
    legislationResponsible: present(agreement.parties).map((party) =>
      organizationOf(context, party),
    ),
    keywords: [...new Set(domains)],
  });
  return law;
}
