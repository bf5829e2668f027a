import type { Links } from '@entente/model/links';
import type { Address } from '@entente/model/address';

/**
 * What a path of the page index is. A page is rendered by Next; an output is written by us from
 * questions of its own; a data set too, from so many that no publication waits for it.
 */
export type Producer = 'page' | 'output' | 'data-set';

export function producerOf(address: Address | null): Producer {
  switch (address?.kind) {
    case 'list-feed':
    case 'list-calendar':
      return 'output';
    case 'machine':
      return address.name === 'data-catalog' || address.name === 'embed-settings'
        ? 'output'
        : 'page';
    case 'data':
      return 'data-set';
    default:
      return 'page';
  }
}

/** Pages first, then outputs; data sets are for later. Tiers keep their order. */
export function sortByProducer(tiers: readonly (readonly string[])[], links: Links) {
  const of = (paths: readonly string[], producer: Producer) =>
    paths.filter((path) => producerOf(links.parse(path)) === producer);
  const all = tiers.flat();
  return {
    now: [...tiers.map((paths) => of(paths, 'page')), of(all, 'output')],
    later: of(all, 'data-set'),
  };
}
