import type { TextSource } from '../entryText';
import { statementLines } from './blocks';
import { partnerNames } from './partnerNames';
import { personName } from './personName';
import { idsOf, namesOf, sectionOf, textOf } from './values';

const UID = 'api::speaker.speaker';
const APPOINTMENT = 'api::appointment.appointment';

export const speakerText: TextSource = {
  type: 'speaker',
  async follow(graph, documents) {
    const appointments = await graph.follow(UID, documents, 'appointments');
    await graph.follow(APPOINTMENT, appointments, 'partner');
    await graph.follow(APPOINTMENT, appointments, 'statements', { translations: true });
  },
  text(row, graph, locale) {
    const appointments = graph.related(row.documentId, 'appointments', locale);
    const around = (attribute: string) =>
      appointments.flatMap(({ documentId }) => graph.related(documentId, attribute, locale));
    const partners = around('partner');
    const offices = namesOf(appointments, 'title');
    return {
      slug: textOf(row, 'slug'),
      title: personName(row),
      // « maire de Québec » is how many look for a person.
      aliases: offices,
      lead: offices.join(', '),
      names: [sectionOf('speaker', locale), ...partnerNames(partners)],
      body: [textOf(row, 'biography'), ...statementLines(around('statements'), locale)],
      partners: idsOf(partners),
    };
  },
};
