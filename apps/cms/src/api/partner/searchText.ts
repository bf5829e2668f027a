import type { SearchText } from '../../platform/searchText/searchText';
import {
  countryName,
  idsOf,
  labelOf,
  namesIn,
  sectionOf,
  textOf,
} from '../../platform/searchText/values';
import { partnerAliases } from './partnerNames';

/** The partners that readers call by the name of their place: « Québec ». */
const PLACES = new Set(['city', 'metropolis']);

export const searchText: SearchText = {
  reads: { home: {}, commitments: { reads: { domain: {} } } },
  text(row, near, locale) {
    const domains = near('commitments').flatMap((one) => near('domain', one));
    const kind = textOf(row, 'kind');
    return {
      aliases: [...(PLACES.has(kind) ? [textOf(row, 'city')] : []), ...partnerAliases(row)],
      lead: textOf(row, 'description'),
      names: [
        labelOf('partnerKind', kind, locale),
        sectionOf('partner', locale),
        textOf(row, 'city'),
        countryName(textOf(row, 'country'), locale),
        ...namesIn(near('home'), 'name'),
      ],
      body: namesIn(domains, 'name'),
      kind,
      domains: idsOf(domains),
      partners: [row.documentId],
    };
  },
};
