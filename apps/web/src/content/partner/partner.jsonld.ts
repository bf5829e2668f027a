import type { Organization, Place } from 'schema-dts';
import { countryCode } from '../../i18n/names';
import type { LocaleContext } from '../../i18n/localeContext';
import { safeHref } from '../../blocks/parseRichText';
import { idOf, known, organizationOf } from '../shared/jsonLd';
import { pictureOf } from '../shared/pictureOf';
import { present } from '../shared/present';
import type { PartnerPageProps } from './PartnerPage';

type Identifier = NonNullable<NonNullable<PartnerPageProps['partner']['identifiers']>[number]>;

/** https://schema.org/Organization */
export function partnerJsonLd({ partner, head }: PartnerPageProps, context: LocaleContext) {
  const identifiers = present(partner.identifiers).filter(({ value }) => value);
  const place: Place | undefined =
    partner.latitude !== null && partner.longitude !== null
      ? {
          '@type': 'Place',
          geo: {
            '@type': 'GeoCoordinates',
            latitude: partner.latitude,
            longitude: partner.longitude,
          },
        }
      : undefined;
  const organization: Organization = known({
    '@type': 'Organization',
    '@id': idOf(context, 'partner', partner.documentId),
    name: partner.name ?? '',
    alternateName: partner.shortName ?? undefined,
    description: partner.description ?? undefined,
    url: safeHref(partner.url ?? '') ?? undefined,
    mainEntityOfPage: context.origin + head.path,
    logo: pictureOf(partner.logo, context.origin),
    address: partner.city
      ? known({
          '@type': 'PostalAddress',
          addressLocality: partner.city,
          addressCountry: partner.country ? countryCode(partner.country) : undefined,
        })
      : undefined,
    location: place,
    sameAs: identifiers.flatMap(sameAs),
    identifier: identifiers.map(({ scheme, value }) => ({
      '@type': 'PropertyValue' as const,
      propertyID: scheme ?? 'other',
      value: value ?? '',
    })),
    parentOrganization: partner.home ? organizationOf(context, partner.home) : undefined,
  });
  return organization;
}

/** Where a register describes the same organisation at an address of its own. */
function sameAs({ scheme, value }: Identifier): string[] {
  if (scheme === 'Wikidata' && /^Q\d+$/.test(value ?? '')) {
    return [`https://www.wikidata.org/entity/${value}`];
  }
  const ror = /^(?:https:\/\/ror\.org\/)?(0[a-z0-9]{8})$/.exec(value ?? '')?.[1];
  return scheme === 'ROR' && ror ? [`https://ror.org/${ror}`] : [];
}
