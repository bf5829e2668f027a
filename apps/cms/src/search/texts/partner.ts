import type { TextSource } from '../entryText';
import { partnerAliases } from './partnerNames';
import { countryName, idsOf, labelOf, namesOf, sectionOf, textOf } from './values';

const UID = 'api::partner.partner';

/** The partners that readers call by the name of their place: « Québec ». */
const PLACES = new Set(['city', 'metropolis']);

export const partnerText: TextSource = {
  type: 'partner',
  async follow(graph, documents) {
    await graph.follow(UID, documents, 'home');
    const commitments = await graph.follow(UID, documents, 'commitments');
    await graph.follow('api::commitment.commitment', commitments, 'domain');
  },
  text(row, graph, locale) {
    const near = (attribute: string) => graph.related(row.documentId, attribute, locale);
    const domains = near('commitments').flatMap(({ documentId }) =>
      graph.related(documentId, 'domain', locale),
    );
    const kind = textOf(row, 'kind');
    return {
      slug: textOf(row, 'slug'),
      title: textOf(row, 'name'),
      aliases: [...(PLACES.has(kind) ? [textOf(row, 'city')] : []), ...partnerAliases(row)],
      lead: textOf(row, 'description'),
      names: [
        labelOf('partnerKind', kind, locale),
        sectionOf('partner', locale),
        textOf(row, 'city'),
        countryName(textOf(row, 'country'), locale),
        ...namesOf(near('home'), 'name'),
      ],
      body: namesOf(domains, 'name'),
      kind,
      domains: idsOf(domains),
      partners: [row.documentId],
    };
  },
};
