import { registerFacets, type RegisterFacet } from '@entente/model/registerFacets';
import { queryCms } from '../../engine/cms/cms.server';
import { readWhole } from '../../engine/cms/readWhole';
import { recordReads, refreshTimeoutMs } from '../../engine/cms/readContext.server';
import { siteLinks } from '../../engine/platform/locales.server';
import { cityDay } from '@entente/model/cityDay';
import { byTitle } from '../shared/alphabetical';
import { present } from '../shared/present';
import { facetCounts, inRegister } from './facetCounts';
import {
  RegisterFacetsDocument,
  RegistryByDocument,
  type RegistryBy_AgreementFragment,
} from './registry.generated';

export type Found = RegistryBy_AgreementFragment;

/** More lines than this a page doesn't hold: it says so, and the table as CSV has them all. */
export const mostLines = 200;

/** Every agreement that stands in the register today, by title. @throws what `queryCms` throws */
export async function readRegister(locale: string) {
  const read = (page: number) => queryCms(RegistryByDocument, { locale, page });
  const { site, agreements_connection: first } = await read(1);
  const all = await readWhole(first, async (page) => (await read(page)).agreements_connection);
  const on = cityDay();
  const setting = { owner: site?.owner ?? null, on };
  return { site, setting, registered: inRegister(byTitle(all, locale), on) };
}

/** Every facet of the register that leads somewhere today. @throws what `queryCms` throws */
export async function registryAddresses(locale: string): Promise<string[]> {
  const read = (page: number) => queryCms(RegisterFacetsDocument, { locale, page });
  const { result: facets } = await recordReads(refreshTimeoutMs, async () => {
    const { site, agreements_connection: first } = await read(1);
    const all = await readWhole(first, async (page) => (await read(page)).agreements_connection);
    const on = cityDay();
    return facetCounts(inRegister(all, on), { owner: site?.owner ?? null, on });
  });
  return registerFacets.flatMap((by) =>
    facets[by].flatMap(
      ({ value }) => siteLinks().find({ kind: 'agreements-by', locale, by, value }) ?? [],
    ),
  );
}

interface Slugged {
  slug: string | null;
  name: string | null;
  localizations: readonly ({ locale: string | null; slug: string | null } | null)[];
}

/** The entry behind a value that is a slug: a domain or a partner of one of these agreements. */
export function entryOf(
  agreements: readonly Found[],
  by: RegisterFacet,
  slug: string,
): Slugged | undefined {
  const entries = agreements.flatMap(({ commitments, parties }): Slugged[] => {
    if (by === 'partner') return present(parties);
    return by === 'domain' ? present(present(commitments).map(({ domain }) => domain)) : [];
  });
  return entries.find((entry) => entry.slug === slug);
}

/** A slug differs from language to language; the other values are the same in all. */
export function valueIn(
  agreements: readonly Found[],
  by: RegisterFacet,
  value: string,
  code: string,
): string | null {
  if (by !== 'domain' && by !== 'partner') return value;
  const versions = present(entryOf(agreements, by, value)?.localizations);
  return versions.find((version) => version.locale === code)?.slug ?? null;
}
