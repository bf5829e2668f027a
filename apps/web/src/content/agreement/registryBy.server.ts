import type { Address } from '@entente/model/address';
import { registerFacets, type RegisterFacet } from '@entente/model/registerFacets';
import { addressesFrame, messagesOf } from '../../layout/frame.server';
import { format, plural } from '../../i18n/format';
import { typeset } from '@entente/model/typeset';
import { queryCms } from '../../engine/cms/cms.server';
import { readWhole } from '../../engine/cms/readWhole';
import { siteLinks, siteLocales } from '../../engine/platform/locales.server';
import { recordReads, refreshTimeoutMs } from '../../engine/cms/readContext.server';
import { present } from '../shared/present';
import { cityDay } from '@entente/model/cityDay';
import {
  RegistryByDocument,
  RegisterFacetsDocument,
  type RegistryBy_AgreementFragment,
} from './registry.generated';
import { byTitle } from '../shared/alphabetical';
import type { RegistryByPageProps } from './RegistryByPage';
import { inRegister, facetCounts, facetValues } from './facetCounts';
import { facetLabel } from './facetLabel';

/** @returns null when no agreement of the register has this value on the day. */
export async function getRegistryBy(
  by: RegisterFacet,
  value: string,
  locale: string,
): Promise<RegistryByPageProps | null> {
  const { site, agreements: all } = await readRegister(locale);
  const on = cityDay();
  const registered = inRegister(all, on);
  const agreements = registered.filter((one) => facetValues(one, by, on).includes(value));
  const [first] = agreements;
  if (!first) return null;
  const { registry } = messagesOf(locale);
  const name = facetName(agreements, by, value, locale);
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
    facets: facetCounts(registered, on),
    today: on,
  };
}

type Found = RegistryBy_AgreementFragment;

async function readRegister(locale: string) {
  const read = (page: number) => queryCms(RegistryByDocument, { locale, page });
  const { site, agreements_connection: first } = await read(1);
  const agreements = await readWhole(
    first,
    async (page) => (await read(page)).agreements_connection,
  );
  return { site, agreements: byTitle(agreements, locale) };
}

const readFacetRows = async (locale: string, page: number) =>
  (await queryCms(RegisterFacetsDocument, { locale, page })).agreements_connection;

/** Every facet of the register that leads somewhere today. @throws what `queryCms` throws */
export async function registryAddresses(locale: string): Promise<string[]> {
  const { result: facets } = await recordReads(refreshTimeoutMs, async () => {
    const all = await readWhole(await readFacetRows(locale, 1), (page) =>
      readFacetRows(locale, page),
    );
    const on = cityDay();
    return facetCounts(inRegister(all, on), on);
  });
  return registerFacets.flatMap((by) =>
    facets[by].flatMap(
      ({ value }) => siteLinks().find({ kind: 'agreements-by', locale, by, value }) ?? [],
    ),
  );
}

function facetName(
  agreements: readonly Found[],
  by: RegisterFacet,
  value: string,
  locale: string,
): string {
  if (by === 'domain') return domainOf(agreements, value)?.name ?? value;
  const label = facetLabel({ locales: siteLocales(), locale }, by, value);
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
  by: RegisterFacet,
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
function inLanguage(agreements: readonly Found[], by: RegisterFacet, value: string, code: string) {
  if (by !== 'domain') return value;
  const versions = present(domainOf(agreements, value)?.localizations);
  return versions.find((version) => version.locale === code)?.slug ?? null;
}
