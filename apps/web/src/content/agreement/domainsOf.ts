import { present } from '../shared/present';
import type { DomainTag_DomainFragment } from '../shared/shared.generated';

interface Committed {
  commitments: readonly ({ domain: DomainTag_DomainFragment | null } | null)[] | null;
}

/** The domains of an agreement's commitments, each once, in their order. */
export function domainsOf(agreement: Committed): DomainTag_DomainFragment[] {
  const domains = present(present(agreement.commitments).map(({ domain }) => domain));
  return [...new Map(domains.map((domain) => [domain.documentId, domain])).values()];
}
