import type { Address } from '@entente/model/address';
import type { EntryType, ListType } from '@entente/model/segments';
import { defaultLocales, type LanguageSetup } from '../i18n/siteValue';
import { missingMessages, shippedMessages, type Messages } from '../i18n/messages';
import { ConfigError } from '../errors';
import { addedMessages, siteLinks, siteLocales } from '../engine/platform/locales.server';
import { neutralSite } from './neutralSite';
import { pageFrame, type PageDescription, type PageFrame } from './pageData';
import type { Chrome_SiteFragment } from './layout.generated';

type Described = Pick<PageDescription, 'title' | 'description' | 'crumb' | 'robots'> & {
  site: Chrome_SiteFragment | null;
  locale: string;
};

/** The messages of a page's language. @throws ConfigError when an added language lacks some. */
export function messagesOf(locale: string): Messages {
  const shipped = shippedMessages(locale);
  if (shipped) return shipped;
  const added = addedMessages(locale);
  const missing = missingMessages(added);
  if (missing.length > 0) {
    throw new ConfigError(`The messages of the locale "${locale}" lack: ${missing.join(', ')}`);
  }
  return added as Messages;
}

function languageSetup(locale: string): LanguageSetup {
  const locales = siteLocales();
  const codes = (of: typeof locales) => of.files.map((file) => file.code).join();
  const usual = codes(locales) === codes(defaultLocales());
  return {
    locale,
    locales: usual ? null : locales,
    messages: shippedMessages(locale) ? null : messagesOf(locale),
  };
}

function frame(
  { site, locale, ...described }: Described,
  where: Pick<PageDescription, 'section' | 'addresses' | 'elsewhere'>,
): PageFrame {
  return pageFrame({
    ...described,
    ...where,
    site: site ?? neutralSite(locale, messagesOf(locale).chrome.siteName),
    setup: languageSetup(locale),
    locales: siteLocales(),
    links: siteLinks(),
  });
}

const everywhere = (address: (locale: string) => Address) =>
  new Map(siteLocales().files.map(({ code }) => [code, address(code)]));

/** The frame of a page that exists in every language: home, a fixed page, the first of a list. */
export function commonFrame(
  described: Described,
  section: ListType | null,
  address: (locale: string) => Address,
): PageFrame {
  return frame(described, { section, addresses: everywhere(address), elsewhere: address });
}

/** The frame of a page that exists in some languages, at addresses of its own in each. */
export function addressesFrame(
  described: Described,
  section: ListType | null,
  addresses: ReadonlyMap<string, Address>,
  elsewhere: (locale: string) => Address,
): PageFrame {
  return frame(described, { section, addresses, elsewhere });
}

/** Further pages of a list hold other entries in another language: only page 1 corresponds. */
export function listFrame(described: Described, type: ListType, page: number): PageFrame {
  const first = (locale: string): Address => ({ kind: 'list', type, locale, page: 1 });
  if (page === 1) return commonFrame(described, type, first);
  const own: Address = { kind: 'list', type, locale: described.locale, page };
  return frame(described, {
    section: type,
    addresses: new Map([[described.locale, own]]),
    elsewhere: first,
  });
}

export interface TranslatedEntry {
  slug: string | null;
  localizations: readonly ({ locale: string | null; slug: string | null } | null)[];
}

/** The frame of one entry, whose slug differs from language to language. */
export function entryFrame(
  described: Described,
  type: EntryType,
  entry: TranslatedEntry,
): PageFrame {
  const section = type === 'page' ? null : type;
  const configured = new Set(siteLocales().files.map((file) => file.code));
  const addresses = new Map<string, Address>();
  const versions = [{ locale: described.locale, slug: entry.slug }, ...entry.localizations];
  for (const version of versions) {
    if (!version?.locale || !version.slug || !configured.has(version.locale)) continue;
    const { locale, slug } = version;
    addresses.set(locale, { kind: 'entry', type, locale, slug });
  }
  return frame(
    { crumb: described.title, ...described },
    {
      section,
      addresses,
      elsewhere: (locale) =>
        section ? { kind: 'list', type: section, locale, page: 1 } : { kind: 'home', locale },
    },
  );
}
