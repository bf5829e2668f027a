import { statementLines } from '../../platform/searchText/blocks';
import type { SearchText } from '../../platform/searchText/searchText';
import { idsOf, namesIn, sectionOf, textOf } from '../../platform/searchText/values';
import { partnerNames } from '../partner/partnerNames';

export const searchText: SearchText = {
  reads: {
    appointments: { reads: { partner: {}, statements: { components: ['translations'] } } },
  },
  text(row, near, locale) {
    const appointments = near('appointments');
    const around = (attribute: string) => appointments.flatMap((one) => near(attribute, one));
    const partners = around('partner');
    const offices = namesIn(appointments, 'title');
    return {
      // « maire de Québec » is how many look for a person.
      aliases: offices,
      lead: offices.join(', '),
      names: [sectionOf('speaker', locale), ...partnerNames(partners)],
      body: [textOf(row, 'biography'), ...statementLines(around('statements'), locale)],
      partners: idsOf(partners),
    };
  },
};
