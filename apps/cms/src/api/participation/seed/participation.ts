import type { ParticipationPart } from '@entente/model/vocabulary';
import type { PlainEntry } from '../../../platform/demo/entry';

type ParticipationEntry = PlainEntry<
  { part: ParticipationPart; position: number },
  'delegation' | 'appointment'
>;

const takesPart = (
  delegation: string,
  appointment: string,
  part: ParticipationPart,
  position: number,
): ParticipationEntry => ({
  key: `participation-${delegation}-${appointment}`,
  shared: { part, position },
  links: { delegation, appointment },
});

/**
 * Only people whom a source places there. The founding page names nobody as head
 * of the 2024 delegation to Québec, so only its host is recorded.
 */
export const participations: ParticipationEntry[] = [
  takesPart('rennes-quebec-2024', 'marchand-mayor-of-quebec', 'host', 1),
  takesPart('rennes-rochester-2024', 'appere-mayor-of-rennes', 'member', 1),
  takesPart('rennes-rochester-2024', 'evans-mayor-of-rochester', 'host', 2),
  takesPart('rennes-erlangen-2024', 'appere-mayor-of-rennes', 'head', 1),
  takesPart('rennes-erlangen-2024', 'janik-mayor-of-erlangen', 'host', 2),
  takesPart('rochester-rennes-2023', 'evans-mayor-of-rochester', 'member', 1),
  takesPart('quebec-rennes-2023', 'vallieres-roland-executive-committee', 'head', 1),
  takesPart('quebec-rennes-2023', 'appere-president-of-rennes-metropole', 'host', 2),
  takesPart('rennes-jinan-2018', 'appere-mayor-of-rennes', 'head', 1),
  takesPart('quebec-rennes-2018', 'labeaume-mayor-of-quebec', 'head', 1),
];
