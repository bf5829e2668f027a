import { titleIn } from '../../platform/contentTypes/entryTitle';
import { statementLines } from '../../platform/searchText/blocks';
import type { SearchText } from '../../platform/searchText/searchText';
import {
  idsOf,
  partialDate,
  componentsIn,
  sectionOf,
  textOf,
} from '../../platform/searchText/values';
import { partnerNames } from '../partner/partnerNames';
import { speaker } from '../speaker/type';

export const searchText: SearchText = {
  components: ['programme'],
  reads: {
    hosts: {},
    guests: {},
    statements: { components: ['translations'] },
    participations: { reads: { appointment: { reads: { speaker: {} } } } },
  },
  text(row, near, locale) {
    const partners = [...near('hosts'), ...near('guests')];
    const appointments = near('participations').flatMap((one) => near('appointment', one));
    const members = appointments.flatMap((appointment) => [
      ...near('speaker', appointment).map((person) => titleIn(speaker, person)),
      textOf(appointment, 'title'),
    ]);
    // What is said to the press or among ourselves is found by nobody.
    const programme = componentsIn(row, 'programme').filter((item) => item.visibility === 'public');
    return {
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
