import type { TextSource } from '../entryText';
import { namesOf, sectionOf, textOf } from './values';

const UID = 'api::domain.domain';

export const domainText: TextSource = {
  type: 'domain',
  async follow(graph, documents) {
    await graph.follow(UID, documents, 'broader');
    await graph.follow(UID, documents, 'commitments');
  },
  text(row, graph, locale) {
    const near = (attribute: string) => graph.related(row.documentId, attribute, locale);
    return {
      slug: textOf(row, 'slug'),
      title: textOf(row, 'name'),
      lead: textOf(row, 'description'),
      names: [sectionOf('domain', locale), ...namesOf(near('broader'), 'name')],
      body: namesOf(near('commitments'), 'text'),
      domains: [row.documentId],
    };
  },
};
