import type { TextSource } from '../entryText';
import { bodyLines, statementLines } from './blocks';
import { partnerNames } from './partnerNames';
import { idsOf, labelOf, namesOf, partsOf, sectionOf, textOf } from './values';

const UID = 'api::article.article';

export const articleText: TextSource = {
  type: 'article',
  populate: { body: true, corrections: true },
  async follow(graph, documents) {
    await graph.follow(UID, documents, 'partners');
    await graph.follow(UID, documents, 'domains');
    await graph.follow(UID, documents, 'statements', { translations: true });
  },
  text(row, graph, locale) {
    const near = (attribute: string) => graph.related(row.documentId, attribute, locale);
    const [partners, domains] = [near('partners'), near('domains')];
    const kind = textOf(row, 'kind');
    return {
      slug: textOf(row, 'slug'),
      title: textOf(row, 'headline'),
      lead: textOf(row, 'lead'),
      names: [
        labelOf('articleKind', kind, locale),
        sectionOf('article', locale),
        ...namesOf(domains, 'name'),
        ...partnerNames(partners),
      ],
      body: [
        textOf(row, 'datelinePlace'),
        ...bodyLines(row),
        ...statementLines(near('statements'), locale),
        ...partsOf(row, 'corrections').map((correction) => textOf(correction, 'text')),
        textOf(row, 'sourceName'),
      ],
      kind,
      date: textOf(row, 'date'),
      domains: idsOf(domains),
      partners: idsOf(partners),
    };
  },
};
