import type { FieldRule } from '../contentTypes/fieldRule';
import { fieldRuleWords as words } from './fieldRuleWords';
import { textIn } from './values';

/**
 * A field that the public is owed: it may be empty until a publication lists the record, and not be
 * emptied after, when no publication would ask for it again.
 * @param owed what is said where it is empty
 * @param unless a field that says, where it is true, that nothing is owed
 */
export const whileListed = (
  field: string,
  owed: 'alternative' | 'credit',
  unless?: string,
): FieldRule => ({
  fields: unless ? [field, unless] : [field],
  problems({ row }) {
    const isExcused = unless !== undefined && row[unless] === true;
    if (row.listed !== true || isExcused || textIn(row, field).trim() !== '') return [];
    return [{ path: [field], say: (language) => words.say(language, `listed.${owed}`) }];
  },
});
