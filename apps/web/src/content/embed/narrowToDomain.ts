import { present } from '../shared/present';

type Domains = readonly ({ slug: string | null } | null | undefined)[];

/** Those that have a domain, by its slug; all of them where none is asked for. */
export function narrowToDomain<Entry>(
  entries: readonly Entry[],
  slug: string | null,
  domainsOf: (entry: Entry) => Domains,
): readonly Entry[] {
  if (slug === null) return entries;
  return entries.filter((entry) => present(domainsOf(entry)).some((one) => one.slug === slug));
}
