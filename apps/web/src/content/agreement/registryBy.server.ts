import type { Address } from '@entente/model/address';
import type { RegisterFacet } from '@entente/model/registerFacets';
import { typeset } from '@entente/model/typeset';
import type { AgreementStatus, Instrument } from '@entente/model/vocabulary';
import { siteLocales } from '../../engine/platform/locales.server';
import { format, plural } from '../../i18n/format';
import { inSentence } from '../../i18n/inSentence';
import type { Messages } from '../../i18n/messages';
import { addressesFrame, messagesOf } from '../../layout/frame.server';
import { present } from '../shared/present';
import { facetCounts, selected } from './facetCounts';
import { facetLabel } from './facetLabel';
import { entryOf, mostLines, readRegister, valueIn, type Found } from './register.server';
import type { RegistryByPageProps } from './RegistryByPage';
import { whole, withFacet } from './selection';

/** @returns null when no agreement of the register has this value on the day. */
export async function getRegistryBy(
  by: RegisterFacet,
  value: string,
  locale: string,
): Promise<RegistryByPageProps | null> {
  const { site, setting, registered } = await readRegister(locale);
  const selection = withFacet(whole, by, value);
  const agreements = selected(registered, selection, setting);
  if (agreements.length === 0) return null;
  const { registry } = messagesOf(locale);
  const name = facetName(agreements, by, value, locale);
  const title = typeset(titleBy(registry, by, value, name), locale);
  const description = plural(locale, registry.count, agreements.length);
  const frame = addressesFrame(
    { site, locale, title, crumb: title, description },
    'agreement',
    addressesOf(agreements, by, value, locale),
    (code) => ({ kind: 'list', type: 'agreement', locale: code, page: 1 }),
  );
  return {
    ...frame,
    selection,
    title,
    agreements: agreements.slice(0, mostLines),
    total: agreements.length,
    facets: facetCounts(registered, setting, selection),
    owner: setting.owner,
    today: setting.on,
  };
}

/** 'Accords en vigueur', 'Jumelages', 'Accords par pays : Canada' */
function titleBy(
  { title, titles }: Messages['registry'],
  by: RegisterFacet,
  value: string,
  name: string,
) {
  if (by === 'status') return titles.status[value as AgreementStatus];
  if (by === 'instrument') return titles.instrument[value as Instrument];
  return format(title[by], { value: name });
}

/** What a value is called inside a sentence. */
export function facetName(
  agreements: readonly Found[],
  by: RegisterFacet,
  value: string,
  locale: string,
): string {
  const entry = entryOf(agreements, by, value);
  if (entry) return entry.name ?? value;
  const label = facetLabel({ locales: siteLocales(), locale }, by, value);
  return by === 'status' || by === 'instrument' ? inSentence(label, locale) : label;
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
    const same = code === locale ? value : valueIn(agreements, by, value, code);
    if (same === null || (code !== locale && !translated.has(code))) continue;
    addresses.set(code, { kind: 'agreements-by', locale: code, by, value: same });
  }
  return addresses;
}
