import { present } from '../../../content/shared/present';
import { countryCode } from '../../../i18n/names';
import type { LocaleContext } from '../../../i18n/localeContext';
import type { Column } from './columns';
import type { PartnerData_PartnerFragment as Partner } from './data.generated';
import { changed, identity, keyColumn, translations } from './sharedColumns';

export function partnerColumns(context: LocaleContext): Column<Partner>[] {
  return [
    ...identity<Partner>('partner', context),
    ...translations<Partner>('partner', context),
    { name: 'short_name', word: 'shortName', type: 'text', value: (node) => node.shortName },
    keyColumn('kind', 'kind', 'partnerKind', (node) => node.kind),
    { name: 'city', word: 'city', type: 'text', value: (node) => node.city },
    {
      name: 'country',
      word: 'country',
      type: 'text',
      value: ({ country }) => country && countryCode(country),
    },
    { name: 'latitude', word: 'latitude', type: 'number', value: (node) => node.latitude },
    { name: 'longitude', word: 'longitude', type: 'number', value: (node) => node.longitude },
    {
      name: 'home_id',
      word: 'homeId',
      type: 'text',
      value: ({ home }) => home?.documentId ?? null,
    },
    { name: 'website', word: 'website', type: 'text', value: (node) => node.url },
    {
      name: 'identifiers',
      word: 'identifiers',
      type: 'list',
      value: ({ identifiers }) =>
        present(identifiers).map(({ scheme, value }) => `${scheme ?? 'other'}:${value ?? ''}`),
    },
    changed(),
  ];
}
