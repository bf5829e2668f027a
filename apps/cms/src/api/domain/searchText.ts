import type { SearchText } from '../../platform/searchText/searchText';
import { namesIn, sectionOf, textOf } from '../../platform/searchText/values';

export const searchText: SearchText = {
  reads: { broader: {}, commitments: {} },
  text: (row, near, locale) => ({
    lead: textOf(row, 'description'),
    names: [sectionOf('domain', locale), ...namesIn(near('broader'), 'name')],
    body: namesIn(near('commitments'), 'text'),
    domains: [row.documentId],
  }),
};
