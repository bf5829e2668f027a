import { findType } from '../../../api/types';
import { titleFields } from '../../../platform/contentTypes/entryTitle';

/**
 * What is typed of the name of an entry that is to be created, by the fields that name it: the first
 * word of a person's is the given name.
 * @example namedAs('api::speaker.speaker', 'Nathalie Appéré') // { givenName: 'Nathalie', familyName: 'Appéré' }
 */
export function namedAs(uid: string, typed: string): Readonly<Record<string, string>> {
  const type = findType(uid);
  const words = typed.trim().split(/\s+/u);
  if (!type || words[0] === '') return {};
  const [first = '', second] = titleFields(type);
  if (!second) return { [first]: words.join(' ') };
  const [given = '', ...family] = words;
  return family.length > 0 ? { [first]: given, [second]: family.join(' ') } : { [second]: given };
}
