/** What may narrow a search, in the order in which it is shown. */
export const facetNames = ['type', 'domain', 'partner', 'year'] as const;
export type FacetName = (typeof facetNames)[number];

export function isFacetName(name: string): name is FacetName {
  return facetNames.some((facet) => facet === name);
}
