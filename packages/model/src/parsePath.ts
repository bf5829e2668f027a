import {
  cardFile,
  dataFormats,
  dataSets,
  embedViews,
  feedFormats,
  identifiedTypes,
  machinePaths,
} from './addressNames';
import type { MachineName } from './addressNames';
import type { Address } from './address';
import type { LocaleFile, Locales } from './localeFile';
import { parsePartialDate } from './partialDate';
import { fixedPageNames, listTypes, slugMaxLength, slugPattern } from './segments';
import type { ListType } from './segments';
import { readFacetValue, registerFacets } from './registerFacets';

const documentIdPattern = /^[a-z0-9]{1,64}$/;
const filePattern = /^[A-Za-z0-9_][A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]+)*$/;
const furtherPagePattern = /^(?:[2-9]|[1-9]\d{1,5})$/;

/** The member of a list that equals a text from outside. */
function member<const T extends string>(list: readonly T[], text: string | undefined): T | null {
  return list.find((item) => item === text) ?? null;
}

function isSlug(text: string | undefined): text is string {
  return text !== undefined && text.length <= slugMaxLength && slugPattern.test(text);
}

/** 'feed.rss' → 'rss' */
function feedFormat(text: string | undefined) {
  return text?.startsWith('feed.') ? member(feedFormats, text.slice('feed.'.length)) : null;
}

/** What the register has besides its list and its entries. */
function parseInsideRegister({ code: locale, segments }: LocaleFile, name: string): Address | null {
  if (name === segments['on-date']) return { kind: 'agreements-on-any', locale };
  if (name === segments.selected) return { kind: 'agreements-selected', locale };
  if (name === `${segments.selected}.csv`) return { kind: 'agreements-selected-csv', locale };
  return name === segments.compared ? { kind: 'agreements-compared', locale } : null;
}

function parseInsideList(
  file: LocaleFile,
  type: ListType,
  rest: readonly string[],
): Address | null {
  const { code: locale, segments } = file;
  const [first, second] = rest;
  if (first === undefined) return { kind: 'list', type, locale, page: 1 };
  if (second === undefined) {
    const ofRegister = type === 'agreement' ? parseInsideRegister(file, first) : null;
    if (ofRegister) return ofRegister;
    const format = feedFormat(first);
    if (format) return { kind: 'list-feed', type, locale, format };
    if (type === 'delegation' && first.endsWith('.ics') && isSlug(first.slice(0, -4))) {
      return { kind: 'entry-calendar', locale, slug: first.slice(0, -4) };
    }
    return isSlug(first) ? { kind: 'entry', type, locale, slug: first } : null;
  }
  if (rest.length > 2) return null;
  if (first === segments.pagination) {
    if (furtherPagePattern.test(second))
      return { kind: 'list', type, locale, page: Number(second) };
  } else if (type === 'agreement' && first === segments['on-date']) {
    const isDay = second.length === 10 && parsePartialDate(second) !== null;
    if (isDay) return { kind: 'agreements-on', locale, date: second };
  }
  const by =
    type === 'agreement' ? registerFacets.find((name) => segments[`by-${name}`] === first) : null;
  const value = by ? readFacetValue(file, by, second) : null;
  if (by && value) return { kind: 'agreements-by', locale, by, value };
  if (second === cardFile && isSlug(first)) {
    return { kind: 'entry-card', type, locale, slug: first };
  }
  const format = feedFormat(second);
  if (!format || !isSlug(first) || (type !== 'partner' && type !== 'domain')) return null;
  return { kind: 'entry-feed', type, locale, slug: first, format };
}

/** A page's card: '/fr/a-propos/card.png'. */
function parsePageCard(locale: string, slug: string, rest: readonly string[]): Address | null {
  return rest.length === 1 && rest[0] === cardFile && isSlug(slug)
    ? { kind: 'entry-card', type: 'page', locale, slug }
    : null;
}

/** '/fr/presse/rennes-quebec.zip' */
function parsePressKit(locale: string, rest: readonly string[]): Address | null {
  const slug = /^(.+)\.zip$/.exec(rest[0] ?? '')?.[1];
  return rest.length === 1 && isSlug(slug) ? { kind: 'press-kit', locale, slug } : null;
}

function parseSitemap(locales: Locales, rest: readonly string[]): Address | null {
  const file = locales.files.find((candidate) => candidate.code === rest[0]);
  const page = /^([1-9]\d{0,3})\.xml$/.exec(rest[1] ?? '')?.[1];
  if (!file || !page || rest.length > 2) return null;
  return { kind: 'sitemap', locale: file.code, page: Number(page) };
}

function parseInLocale(file: LocaleFile, rest: readonly string[]): Address | null {
  const { code: locale, segments } = file;
  const [first, ...inside] = rest;
  if (first === undefined) return { kind: 'home', locale };
  const type = listTypes.find((name) => segments[name] === first);
  if (type) return parseInsideList(file, type, inside);
  if (inside.length > 0 && first === segments.press) return parsePressKit(locale, inside);
  if (inside.length > 0) return parsePageCard(locale, first, inside);
  if (first === cardFile) return { kind: 'home-card', locale };
  if (first === `${segments.delegation}.ics`) return { kind: 'list-calendar', locale };
  if (first === `${segments.search}.json`) return { kind: 'search-suggestions', locale };
  const name = fixedPageNames.find((fixed) => segments[fixed] === first);
  if (name) return { kind: 'fixed', name, locale };
  return isSlug(first) ? { kind: 'entry', type: 'page', locale, slug: first } : null;
}

function parseEmbed(locales: Locales, rest: readonly string[]): Address | null {
  const [locale, viewName, slug] = rest;
  const view = member(embedViews, viewName);
  const file = locales.files.find((candidate) => candidate.code === locale);
  if (!file || !view || rest.length > 3) return null;
  if (slug === undefined) return { kind: 'embed', locale: file.code, view, slug: null };
  return isSlug(slug) ? { kind: 'embed', locale: file.code, view, slug } : null;
}

function parseId(rest: readonly string[]): Address | null {
  const [typeName, documentId] = rest;
  const type = member(identifiedTypes, typeName);
  if (!type || documentId === undefined || rest.length > 2) return null;
  return documentIdPattern.test(documentId) ? { kind: 'id', type, documentId } : null;
}

function parseData(rest: readonly string[]): Address | null {
  const [setName, ...formatNames] = rest.length === 1 ? (rest[0] ?? '').split('.') : [];
  const dataSet = member(dataSets, setName);
  const format = member(dataFormats, formatNames.join('.'));
  return dataSet && format ? { kind: 'data', dataSet, format } : null;
}

function parseMedia(rest: readonly string[]): Address | null {
  const [file] = rest;
  if (file === undefined || rest.length > 1 || file.length > 255) return null;
  return filePattern.test(file) ? { kind: 'media', file } : null;
}

/** The address of a canonical path, or null; never throws. */
export function parsePath(locales: Locales, path: string): Address | null {
  if (!path.startsWith('/')) return null;
  const machine = (Object.keys(machinePaths) as MachineName[]).find(
    (name) => machinePaths[name] === path,
  );
  if (machine) return { kind: 'machine', name: machine };
  const [first, ...rest] = path.slice(1).split('/');
  switch (first) {
    case 'id':
      return parseId(rest);
    case 'embed':
      return parseEmbed(locales, rest);
    case 'data':
      return parseData(rest);
    case 'media':
      return parseMedia(rest);
    case 'sitemaps':
      return parseSitemap(locales, rest);
    default: {
      const file = locales.files.find((candidate) => candidate.code === first);
      return file ? parseInLocale(file, rest) : null;
    }
  }
}
