import type { Address } from '@entente/model/links';
import { waysIn, type WayIn } from '@entente/model/waysIn';
import { addressesFrame, messagesOf } from '../../chrome/frame.server';
import { format, plural } from '../../i18n/format';
import { typeset } from '../../i18n/frenchTypography';
import { queryCms } from '../../server/cms.server';
import { siteLinks, siteLocales } from '../../server/locales.server';
import { recordReads, refreshTimeoutMs } from '../../server/rendering.server';
import { present } from '../shared/present';
import { cityDay } from '@entente/model/cityDay';
import {
  RegistryByDocument,
  RegistryWaysDocument,
  type RegistryBy_AgreementFragment,
  type RegistryWays_AgreementFragment,
} from './registry.generated';
import type { RegistryByPageProps } from './RegistryByPage';
import { inRegister, registryWays, valuesOf } from './registryWays';
import { wayLabel } from './wayLabel';

/** @returns null when no agreement of the register has this value on the day. */
export async function getRegistryBy(
  by: WayIn,
  value: string,
  locale: string,
): Promise<RegistryByPageProps | null> {
  const { site, agreements: all } = await readRegister(locale);
  const on = cityDay();
  const registered = inRegister(all, on);
  const agreements = registered.filter((one) => valuesOf(one, by, on).includes(value));
  const [first] = agreements;
  if (!first) return null;
  const { registry } = messagesOf(locale);
  const name = nameOf(agreements, by, value, locale);
  const title = typeset(format(registry.title[by], { value: name }), locale);
  const description = plural(locale, registry.count, agreements.length);
  const frame = addressesFrame(
    { site, locale, title, crumb: title, description },
    'agreement',
    addressesOf(agreements, by, value, locale),
    (code) => ({ kind: 'list', type: 'agreement', locale: code, page: 1 }),
  );
  return {
    ...frame,
    by,
    value,
    title,
    agreements,
    ways: registryWays(registered, on),
    today: on,
  };
}

type Found = RegistryBy_AgreementFragment;

async function readRegister(locale: string) {
  const first = await queryCms(RegistryByDocument, { locale, page: 1 });
  const list = first.agreements_connection;
  const agreements: Found[] = [...(list?.nodes ?? [])];
  for (let page = 2; page <= (list?.pageInfo.pageCount ?? 1); page += 1) {
    const next = await queryCms(RegistryByDocument, { locale, page });
    agreements.push(...(next.agreements_connection?.nodes ?? []));
  }
  return { site: first.site, agreements };
}

/** What the ways in are counted from, behind the first hundred that a list's query brings. */
export async function furtherRegister(
  locale: string,
  pageCount: number,
): Promise<RegistryWays_AgreementFragment[]> {
  const agreements: RegistryWays_AgreementFragment[] = [];
  for (let page = 2; page <= pageCount; page += 1) {
    const { agreements_connection: list } = await queryCms(RegistryWaysDocument, { locale, page });
    agreements.push(...(list?.nodes ?? []));
  }
  return agreements;
}

/** Every way into the register that leads somewhere today. @throws what `queryCms` throws */
export async function registryAddresses(locale: string): Promise<string[]> {
  const { result: ways } = await recordReads(refreshTimeoutMs, async () => {
    const first = await queryCms(RegistryWaysDocument, { locale, page: 1 });
    const list = first.agreements_connection;
    const others = await furtherRegister(locale, list?.pageInfo.pageCount ?? 1);
    const on = cityDay();
    return registryWays(inRegister([...(list?.nodes ?? []), ...others], on), on);
  });
  return waysIn.flatMap((by) =>
    ways[by].map(({ value }) => siteLinks().build({ kind: 'agreements-by', locale, by, value })),
  );
}

function nameOf(agreements: readonly Found[], by: WayIn, value: string, locale: string): string {
  if (by === 'domain') return domainOf(agreements, value)?.name ?? value;
  const label = wayLabel({ locales: siteLocales(), locale }, by, value);
  // Inside a sentence, as it is not a name.
  return label.charAt(0).toLocaleLowerCase(locale) + label.slice(1);
}

function domainOf(agreements: readonly Found[], slug: string) {
  const domains = agreements.flatMap(({ commitments }) =>
    present(present(commitments).map(({ domain }) => domain)),
  );
  return domains.find((domain) => domain.slug === slug);
}

/** The same cut in the languages in which one of these agreements exists. */
function addressesOf(
  agreements: readonly Found[],
  by: WayIn,
  value: string,
  locale: string,
): Map<string, Address> {
  const translated = new Set(
    agreements.flatMap(({ localizations }) =>
      present(localizations).map((version) => version.locale),
    ),
  );
  const addresses = new Map<string, Address>();
  for (const { code } of siteLocales().files) {
    const same = code === locale ? value : inLanguage(agreements, by, value, code);
    if (same === null || (code !== locale && !translated.has(code))) continue;
    addresses.set(code, { kind: 'agreements-by', locale: code, by, value: same });
  }
  return addresses;
}

/** A domain's slug differs from language to language; the other values are the same in all. */
function inLanguage(agreements: readonly Found[], by: WayIn, value: string, code: string) {
  if (by !== 'domain') return value;
  const versions = present(domainOf(agreements, value)?.localizations);
  return versions.find((version) => version.locale === code)?.slug ?? null;
}
