import type { BreadcrumbList, Organization, Place } from 'schema-dts';
import type { EntryType, ListType } from '@entente/model/segments';
import type { Address } from '@entente/model/address';
import { countryCode } from '../../i18n/names';
import type { LocaleContext } from '../../i18n/localeContext';
import type { HeadData } from '../../layout/pageData';

interface Named {
  documentId: string;
  slug: string | null;
  name: string | null;
}

/** Leaves out what is not known: schema.org has no null. */
export function known<const T extends object>(thing: T): T {
  return Object.fromEntries(
    Object.entries(thing).filter(
      ([, value]) => value != null && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  ) as T;
}

export function absolute({ links, origin }: LocaleContext, address: Address): string {
  return origin + links.build(address);
}

/** The same thing in every language: what a page and the data sets call an entry. */
export function idOf(context: LocaleContext, type: EntryType, documentId: string): string {
  return absolute(context, { kind: 'id', type, documentId });
}

export function organizationOf(context: LocaleContext, { documentId, name }: Named): Organization {
  return known({
    '@type': 'Organization',
    '@id': idOf(context, 'partner', documentId),
    name: name ?? undefined,
  });
}

export function placeOf(place: { city: string | null; country: string | null }): Place | undefined {
  if (!place.city) return undefined;
  return {
    '@type': 'Place',
    name: place.city,
    address: known({
      '@type': 'PostalAddress',
      addressLocality: place.city,
      addressCountry: place.country ? countryCode(place.country) : undefined,
    }),
  };
}

/** Home › list › entry. */
export function breadcrumbs(
  context: LocaleContext,
  siteName: string,
  section: ListType | null,
  head: HeadData,
  name: string,
): BreadcrumbList {
  const { locale, messages, origin } = context;
  const steps = [
    { name: siteName, item: absolute(context, { kind: 'home', locale }) },
    ...(section
      ? [
          {
            name: messages.sections[section],
            item: absolute(context, { kind: 'list', type: section, locale, page: 1 }),
          },
        ]
      : []),
    { name, item: origin + head.path },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      ...step,
    })),
  };
}
