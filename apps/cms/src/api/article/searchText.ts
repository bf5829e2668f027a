import { bodyLines, statementLines } from '../../platform/searchText/blocks';
import type { SearchText } from '../../platform/searchText/searchText';
import {
  idsOf,
  labelOf,
  namesIn,
  componentsIn,
  sectionOf,
  textOf,
} from '../../platform/searchText/values';
import { partnerNames } from '../partner/partnerNames';

export const searchText: SearchText = {
  components: ['body', 'corrections'],
  reads: { partners: {}, domains: {}, statements: { components: ['translations'] } },
  text(row, near, locale) {
    const [partners, domains] = [near('partners'), near('domains')];
    const kind = textOf(row, 'kind');
    return {
      lead: textOf(row, 'lead'),
      names: [
        labelOf('articleKind', kind, locale),
        sectionOf('article', locale),
        ...namesIn(domains, 'name'),
        ...partnerNames(partners),
      ],
      body: [
        textOf(row, 'datelinePlace'),
        ...bodyLines(row),
        ...statementLines(near('statements'), locale),
        ...componentsIn(row, 'corrections').map((correction) => textOf(correction, 'text')),
        textOf(row, 'sourceName'),
      ],
      kind,
      date: textOf(row, 'date'),
      domains: idsOf(domains),
      partners: idsOf(partners),
    };
  },
};
