/** The entries of a list from the CMS, whose type allows holes. */
export function present<T>(list: readonly (T | null | undefined)[] | null | undefined): T[] {
  return (list ?? []).filter((entry): entry is T => entry !== null && entry !== undefined);
}
