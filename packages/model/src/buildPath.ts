import { assertUnreachable } from './assertUnreachable';
import { localeFile } from './localeFile';
import type { Locales } from './localeFile';
import { cardFile, machinePaths } from './addressNames';
import type { Address } from './address';
import { parsePath } from './parsePath';
import type { SegmentName } from './segments';
import { writeFacetValue } from './registerFacets';

function pathOf(locales: Locales, address: Address): string {
  const under = (locale: string, name: SegmentName, ...rest: string[]) =>
    ['', locale, localeFile(locales, locale).segments[name], ...rest].join('/');
  const word = (locale: string, name: SegmentName) => localeFile(locales, locale).segments[name];

  switch (address.kind) {
    case 'home':
      return `/${address.locale}`;
    case 'entry':
      if (address.type === 'page') return `/${address.locale}/${address.slug}`;
      return under(address.locale, address.type, address.slug);
    case 'list': {
      const { locale, type, page } = address;
      if (page === 1) return under(locale, type);
      return under(locale, type, word(locale, 'pagination'), String(page));
    }
    case 'agreements-on':
      return under(address.locale, 'agreement', word(address.locale, 'on-date'), address.date);
    case 'agreements-on-any':
      return under(address.locale, 'agreement', word(address.locale, 'on-date'));
    case 'agreements-selected':
      return under(address.locale, 'agreement', word(address.locale, 'selected'));
    case 'agreements-selected-csv':
      return under(address.locale, 'agreement', `${word(address.locale, 'selected')}.csv`);
    case 'agreements-compared':
      return under(address.locale, 'agreement', word(address.locale, 'compared'));
    case 'agreements-by': {
      const { locale, by, value } = address;
      const written = writeFacetValue(localeFile(locales, locale), by, value);
      return under(locale, 'agreement', word(locale, `by-${by}`), written);
    }
    case 'fixed':
      return under(address.locale, address.name);
    case 'list-feed':
      return under(address.locale, address.type, `feed.${address.format}`);
    case 'entry-feed':
      return under(address.locale, address.type, address.slug, `feed.${address.format}`);
    case 'press-kit':
      return under(address.locale, 'press', `${address.slug}.zip`);
    case 'search-suggestions':
      return `${under(address.locale, 'search')}.json`;
    case 'list-calendar':
      return `${under(address.locale, 'delegation')}.ics`;
    case 'entry-calendar':
      return under(address.locale, 'delegation', `${address.slug}.ics`);
    case 'home-card':
      return `/${address.locale}/${cardFile}`;
    case 'entry-card':
      return `${pathOf(locales, { ...address, kind: 'entry' })}/${cardFile}`;
    case 'sitemap':
      return `/sitemaps/${address.locale}/${address.page}.xml`;
    case 'id':
      return `/id/${address.type}/${address.documentId}`;
    case 'embed': {
      const { locale, view, slug } = address;
      return `/embed/${locale}/${view}${slug === null ? '' : `/${slug}`}`;
    }
    case 'data':
      return `/data/${address.dataSet}.${address.format}`;
    case 'media':
      return `/media/${address.file}`;
    case 'machine':
      return machinePaths[address.name];
    default:
      return assertUnreachable(address);
  }
}

/**
 * The path of an address. It is read back before it is given out: a link is never built that the
 * site would not understand, or would understand as something else.
 *
 * @throws RangeError saying which address has no path.
 */
export function buildPath(locales: Locales, address: Address): string {
  const path = pathOf(locales, address);
  const read: Record<string, unknown> = { ...parsePath(locales, path) };
  if (!Object.entries(address).every(([name, value]) => read[name] === value)) {
    throw new RangeError(`No address: ${JSON.stringify(address)}`);
  }
  return path;
}
