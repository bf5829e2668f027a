import type { Links } from '@entente/model/links';
import type { Address } from '@entente/model/address';
import type { Locales } from '@entente/model/localeFile';
import type { ListType } from '@entente/model/segments';
import type { LanguageSetup } from '../i18n/siteValue';
import type { Chrome_SiteFragment } from './layout.generated';

/** What the page says in its <head>. Paths have no origin. */
export interface HeadData {
  title: string;
  description: string;
  locale: string;
  /** Canonical path. */
  path: string;
  /** The same document in each language it exists in, this one included. */
  alternates: { locale: string; path: string }[];
  robots?: string;
}

export interface LanguageTarget {
  code: string;
  name: string;
  path: string;
  /** False when the link leads elsewhere, because the document isn't translated. */
  sameDocument: boolean;
}

/** What surrounds the content of every page. */
export interface ChromeData extends LanguageSetup {
  site: Chrome_SiteFragment;
  /** The part of the site the page belongs to. */
  section: ListType | null;
  languages: LanguageTarget[];
  /** The page's own name in the breadcrumbs; absent on the home page and on a list. */
  crumb: string | null;
}

export interface PageFrame {
  chrome: ChromeData;
  head: HeadData;
}

export interface PageDescription {
  site: Chrome_SiteFragment;
  setup: LanguageSetup;
  locales: Locales;
  links: Links;
  /** The page's own title; the site's name is added behind it. */
  title: string;
  description: string;
  section: ListType | null;
  crumb?: string | null;
  /** The page's address in each language in which the document exists. */
  addresses: ReadonlyMap<string, Address>;
  /** Where the language switch leads when the document doesn't exist in a language. */
  elsewhere: (locale: string) => Address;
  robots?: string;
}

/** Everything around a page's content, from what the page knows of itself. */
export function pageFrame(page: PageDescription): PageFrame {
  const { site, setup, locales, links, addresses } = page;
  const languages = locales.files.map(({ code, name }): LanguageTarget => {
    const address = addresses.get(code);
    // A translation whose slug can't be in an address has no page: the switch leads elsewhere.
    const own = address ? links.find(address) : null;
    const path = own ?? links.build(page.elsewhere(code));
    return { code, name, path, sameDocument: own !== null };
  });
  const own = languages.find(({ code }) => code === setup.locale);
  const alternates = languages
    .filter((language) => language.sameDocument)
    .map(({ code, path }) => ({ locale: code, path }));
  const siteName = site.name ?? '';
  return {
    chrome: { ...setup, site, section: page.section, languages, crumb: page.crumb ?? null },
    head: {
      title: page.title === siteName ? siteName : `${page.title} – ${siteName}`,
      description: page.description,
      locale: setup.locale,
      path: own?.path ?? links.build(page.elsewhere(setup.locale)),
      alternates,
      ...(page.robots ? { robots: page.robots } : {}),
    },
  };
}
