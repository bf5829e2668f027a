import { identifierProblem } from '@entente/model/identifiers';
import { present } from '../../content/shared/present';

interface Numbered {
  documentId: string;
  identifiers: readonly ({ scheme: string | null; value: string | null } | null)[] | null;
}

/** The registers by whose numbers an address may name a partner, as a snippet writes them. */
const registers = ['wikidata', 'ror', 'siren', 'neq'];

/**
 * What a text says a partner is, as a key of `partnerNumbers`; null for one that says a slug.
 * @example numberKey('wikidata:Q2145') // 'wikidata:q2145'
 */
export function numberKey(text: string): string | null {
  const [register = '', value, ...more] = text.toLowerCase().split(':');
  return value && more.length === 0 && registers.includes(register) ? `${register}:${value}` : null;
}

/** A partner's document by its numbers; one that can't be anybody's is left out. */
export function partnerNumbers({ documentId, identifiers }: Numbered): Record<string, string> {
  const keys = present(identifiers).flatMap(({ scheme, value }) => {
    if (!scheme || !value || identifierProblem(scheme, value)) return [];
    return numberKey(`${scheme}:${value}`) ?? [];
  });
  return Object.fromEntries(keys.map((key) => [key, documentId]));
}
