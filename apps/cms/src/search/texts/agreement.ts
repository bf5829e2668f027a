import type { TextSource } from '../entryText';
import type { PublicRow } from '../publicGraph';
import { bodyLines, statementLines } from './blocks';
import { partnerNames } from './partnerNames';
import { idsOf, labelOf, namesOf, partialDate, partsOf, sectionOf, textOf } from './values';

const UID = 'api::agreement.agreement';
const COMMITMENT = 'api::commitment.commitment';

/** The day it was signed, or the first of them. */
function signature(milestones: readonly PublicRow[]): string | null {
  const signed = milestones
    .filter((milestone) => milestone.kind === 'signed')
    .flatMap((milestone) => partialDate(milestone, 'date', 'precision') ?? []);
  return signed.sort()[0] ?? null;
}

export const agreementText: TextSource = {
  type: 'agreement',
  populate: { body: true, documents: true },
  async follow(graph, documents) {
    await graph.follow(UID, documents, 'parties');
    await graph.follow(UID, documents, 'milestones');
    await graph.follow(UID, documents, 'statements', { translations: true });
    const commitments = await graph.follow(UID, documents, 'commitments');
    await graph.follow(COMMITMENT, commitments, 'domain');
    await graph.follow(COMMITMENT, commitments, 'partners');
  },
  text(row, graph, locale) {
    const near = (attribute: string) => graph.related(row.documentId, attribute, locale);
    const [parties, milestones, commitments] = [
      near('parties'),
      near('milestones'),
      near('commitments'),
    ];
    const around = (attribute: string) =>
      commitments.flatMap(({ documentId }) => graph.related(documentId, attribute, locale));
    const [domains, partners] = [around('domain'), around('partners')];
    const instrument = textOf(row, 'instrument');
    return {
      slug: textOf(row, 'slug'),
      title: textOf(row, 'title'),
      aliases: [textOf(row, 'reference')],
      lead: textOf(row, 'summary'),
      names: [
        labelOf('instrument', instrument, locale),
        sectionOf('agreement', locale),
        ...partnerNames(parties),
        ...namesOf(domains, 'name'),
      ],
      body: [
        ...bodyLines(row),
        ...namesOf(commitments, 'text'),
        ...partnerNames(partners),
        ...milestones.flatMap((one) => ['title', 'place', 'note'].map((name) => textOf(one, name))),
        ...statementLines(near('statements'), locale),
        ...partsOf(row, 'documents').map((document) => textOf(document, 'title')),
      ],
      kind: instrument,
      date: signature(milestones),
      domains: idsOf(domains),
      partners: idsOf([...parties, ...partners]),
    };
  },
};
