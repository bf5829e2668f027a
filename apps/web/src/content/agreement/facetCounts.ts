import type { RegisterFacet } from '@entente/model/registerFacets';
import { agreementStatuses, instruments, vocabularyKey } from '@entente/model/vocabulary';
import { agreementState, signedOn } from '../shared/agreementState';
import { present } from '../shared/present';
import type { DomainTag_DomainFragment } from '../shared/shared.generated';
import type { RegisterFacets_AgreementFragment } from './registry.generated';

/** A value by which the register can be entered, and how many agreements are behind it. */
export interface FacetCount {
  value: string;
  count: number;
}

export interface FacetCounts {
  status: FacetCount[];
  instrument: FacetCount[];
  /** In the order in which the register names them. */
  domain: (FacetCount & { domain: DomainTag_DomainFragment })[];
  /** Latest first. */
  year: FacetCount[];
}

type Agreement = RegisterFacets_AgreementFragment;

/**
 * By what an agreement can be found. A draft is not in the register: nobody signed it.
 * @param on the day the status is computed for, 'YYYY-MM-DD'
 */
export function facetValues(agreement: Agreement, by: RegisterFacet, on: string): string[] {
  switch (by) {
    case 'status':
      return [agreementState(agreement, on).status];
    case 'instrument':
      return [vocabularyKey(agreement.instrument ?? 'other')];
    case 'domain':
      return [...new Set(domainsOf(agreement).flatMap(({ slug }) => slug ?? []))];
    case 'year':
      return present([signedOn(agreement, on)?.slice(0, 4)]);
  }
}

function domainsOf(agreement: Agreement): DomainTag_DomainFragment[] {
  return present(present(agreement.commitments).map(({ domain }) => domain));
}

/** Only agreements that are in the register on a day: signed by then, or at an unknown date. */
export function inRegister<A extends Agreement>(agreements: readonly A[], on: string): A[] {
  return agreements.filter((agreement) => agreementState(agreement, on).status !== 'draft');
}

/** Every value that leads to an agreement. */
export function facetCounts(agreements: readonly Agreement[], on: string): FacetCounts {
  const counted = (by: RegisterFacet) => {
    const counts = new Map<string, number>();
    for (const agreement of agreements) {
      for (const value of facetValues(agreement, by, on)) {
        counts.set(value, (counts.get(value) ?? 0) + 1);
      }
    }
    return counts;
  };
  const inOrder = (counts: Map<string, number>, order: readonly string[]) =>
    order.flatMap((value) => {
      const count = counts.get(value);
      return count ? [{ value, count }] : [];
    });
  const domains = new Map(
    agreements.flatMap(domainsOf).map((domain) => [domain.slug ?? '', domain]),
  );
  const byYear = counted('year');
  return {
    status: inOrder(counted('status'), agreementStatuses),
    instrument: inOrder(counted('instrument'), instruments),
    domain: inOrder(counted('domain'), [...domains.keys()]).flatMap((facet) => {
      const domain = domains.get(facet.value);
      return domain ? [{ ...facet, domain }] : [];
    }),
    year: inOrder(byYear, [...byYear.keys()].sort().reverse()),
  };
}
