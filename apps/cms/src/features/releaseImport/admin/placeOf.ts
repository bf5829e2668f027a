/** The id of a fact's place on the page: ids of items hold spaces, which no reference may. */
export const placeOf = (id: string): string => `fact-${encodeURIComponent(id)}`;
