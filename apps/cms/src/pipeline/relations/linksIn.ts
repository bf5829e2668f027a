/** A document that a relation's value names, in a language where it says so. */
export interface LinkGiven {
  documentId: string;
  locale?: string;
}

/**
 * The documents that a relation's value links, as Strapi's Document Service takes it: ids, entries,
 * or `{ set }` and `{ connect }` of them. What it names by the number of a row is left out.
 */
export function linksIn(value: unknown): LinkGiven[] {
  if (Array.isArray(value)) return value.flatMap(linksIn);
  if (typeof value === 'string') return [{ documentId: value }];
  if (typeof value !== 'object' || value === null) return [];
  const { documentId, locale, set, connect } = value as Record<string, unknown>;
  if (typeof documentId === 'string')
    return [{ documentId, ...(typeof locale === 'string' && locale && { locale }) }];
  return [...linksIn(set ?? []), ...linksIn(connect ?? [])];
}
