import type { TextSource } from '../entryText';
import { statementLines } from './blocks';
import { partnerNames } from './partnerNames';
import { personName } from './personName';
import { idsOf, partialDate, partsOf, sectionOf, textOf } from './values';

const UID = 'api::delegation.delegation';
const PARTICIPATION = 'api::participation.participation';
const APPOINTMENT = 'api::appointment.appointment';

export const delegationText: TextSource = {
  type: 'delegation',
  populate: { programme: true },
  async follow(graph, documents) {
    await graph.follow(UID, documents, 'hosts');
    await graph.follow(UID, documents, 'guests');
    await graph.follow(UID, documents, 'statements', { translations: true });
    const participations = await graph.follow(UID, documents, 'participations');
    const appointments = await graph.follow(PARTICIPATION, participations, 'appointment');
    await graph.follow(APPOINTMENT, appointments, 'speaker');
  },
  text(row, graph, locale) {
    const near = (attribute: string) => graph.related(row.documentId, attribute, locale);
    const partners = [...near('hosts'), ...near('guests')];
    const appointments = near('participations').flatMap(({ documentId }) =>
      graph.related(documentId, 'appointment', locale),
    );
    const members = appointments.flatMap((appointment) => [
      ...graph.related(appointment.documentId, 'speaker', locale).map(personName),
      textOf(appointment, 'title'),
    ]);
    // What is said to the press or among ourselves is found by nobody.
    const programme = partsOf(row, 'programme').filter((item) => item.visibility === 'public');
    return {
      slug: textOf(row, 'slug'),
      title: textOf(row, 'title'),
      lead: textOf(row, 'purpose'),
      names: [sectionOf('delegation', locale), ...partnerNames(partners), ...members],
      body: [
        ...programme.flatMap((item) => [textOf(item, 'title'), textOf(item, 'place')]),
        ...statementLines(near('statements'), locale),
      ],
      kind: textOf(row, 'direction'),
      date: partialDate(row, 'start', 'precision'),
      partners: idsOf(partners),
    };
  },
};
