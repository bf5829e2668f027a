import { cycleThrough } from '@entente/model/chain';
import type { FieldRule } from '../contentTypes/fieldRule';
import { fieldRuleWords as words } from './fieldRuleWords';

/**
 * An entry that depends on another of its type, and by no way round on itself.
 * @param relation leads to the one that it depends on
 * @param inverse leads to those that depend on it, where the form shows them
 * @param title the field by which the way round is told
 */
export const noCycle = (relation: string, inverse: string, title: string): FieldRule => ({
  fields: [relation, inverse],
  async problems({ documentId, row, linked }) {
    const titles = new Map([[documentId, String(row[title] ?? '')]]);
    const next = async (of: string) => {
      const [above] = await linked(relation, { documentId: of });
      if (above) titles.set(above.documentId, String(above[title] ?? ''));
      return above?.documentId ?? null;
    };
    const followed = await next(documentId);
    if (followed === null) return [];
    const way = await cycleThrough(documentId, followed, next);
    if (!way) return [];
    if (way.length === 2)
      return [{ path: [relation], say: (language) => words.say(language, 'cycle.self') }];
    const around = way.map((one) => titles.get(one) || '?').join(' → ');
    return [
      { path: [relation], say: (language) => words.say(language, 'cycle.around', { around }) },
    ];
  },
});
