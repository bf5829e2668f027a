import { bodyLines, statementLines } from '../../platform/searchText/blocks';
import type { PublicRow, SearchText } from '../../platform/searchText/searchText';
import {
  idsOf,
  labelOf,
  namesIn,
  partialDate,
  componentsIn,
  sectionOf,
  textOf,
} from '../../platform/searchText/values';
import { partnerNames } from '../partner/partnerNames';

/** The day it was signed, or the first of them. */
function signature(milestones: readonly PublicRow[]): string | null {
  const signed = milestones
    .filter((milestone) => milestone.kind === 'signed')
    .flatMap((milestone) => partialDate(milestone, 'date', 'precision') ?? []);
  return signed.sort()[0] ?? null;
}

export const searchText: SearchText = {
  components: ['body', 'documents'],
  reads: {
    parties: {},
    milestones: {},
    statements: { components: ['translations'] },
    commitments: { reads: { domain: {}, partners: {} } },
  },
  text(row, near, locale) {
    const [parties, milestones, commitments] = [
      near('parties'),
      near('milestones'),
      near('commitments'),
    ];
    const domains = commitments.flatMap((one) => near('domain', one));
    const partners = commitments.flatMap((one) => near('partners', one));
    const instrument = textOf(row, 'instrument');
    return {
      aliases: [textOf(row, 'reference')],
      lead: textOf(row, 'summary'),
      names: [
        labelOf('instrument', instrument, locale),
        sectionOf('agreement', locale),
        ...partnerNames(parties),
        ...namesIn(domains, 'name'),
      ],
      body: [
        ...bodyLines(row),
        ...namesIn(commitments, 'text'),
        ...partnerNames(partners),
        ...milestones.flatMap((one) => ['title', 'place', 'note'].map((name) => textOf(one, name))),
        ...statementLines(near('statements'), locale),
        ...componentsIn(row, 'documents').map((document) => textOf(document, 'title')),
      ],
      kind: instrument,
      date: signature(milestones),
      domains: idsOf(domains),
      partners: idsOf([...parties, ...partners]),
    };
  },
};
