import type { BreadcrumbList, Organization, Place } from 'schema-dts';
import type { EntryType, ListType } from '@entente/model/segments';
import type { Address } from '@entente/model/links';
import type { Setting } from '../../i18n/setting';
import type { HeadData } from '../../chrome/pageData';

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

export function absolute({ links, origin }: Setting, address: Address): string {
  return origin + links.build(address);
}

/** The same thing in every language: what a page and the data sets call an entry. */
export function idOf(setting: Setting, type: EntryType, documentId: string): string {
  return absolute(setting, { kind: 'id', type, documentId });
}

export function organizationOf(setting: Setting, { documentId, name }: Named): Organization {
  return known({
    '@type': 'Organization',
    '@id': idOf(setting, 'partner', documentId),
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
      addressCountry: place.country ?? undefined,
    }),
  };
}

/** Home › list › entry. */
export function breadcrumbs(
  setting: Setting,
  siteName: string,
  section: ListType | null,
  head: HeadData,
  name: string,
): BreadcrumbList {
  const { locale, messages, origin } = setting;
  const steps = [
    { name: siteName, item: absolute(setting, { kind: 'home', locale }) },
    ...(section
      ? [
          {
            name: messages.sections[section],
            item: absolute(setting, { kind: 'list', type: section, locale, page: 1 }),
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
