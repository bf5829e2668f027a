import { registerFacets, type RegisterFacet } from '@entente/model/registerFacets';
import { agreementStatuses, instruments, vocabularyKey } from '@entente/model/vocabulary';
import { countryCode } from '../../i18n/names';
import { agreementState, signedOn } from '../shared/agreementState';
import { present } from '../shared/present';
import type {
  DomainTag_DomainFragment,
  PartiesArc_PartnerFragment,
} from '../shared/shared.generated';
import { domainsOf } from './domainsOf';
import { partnersOf } from './partnersOf';
import type { RegisterFacets_AgreementFragment } from './registry.generated';
import { without, whole, type Selection } from './selection';

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
  country: FacetCount[];
  partner: (FacetCount & { partner: PartiesArc_PartnerFragment })[];
  /** Earliest first, as time goes. */
  decade: FacetCount[];
  /** Latest first. */
  year: FacetCount[];
}

type Agreement = RegisterFacets_AgreementFragment;

/** Whose register it is, and the day the status is computed for, 'YYYY-MM-DD'. */
export interface RegisterSetting {
  owner: PartiesArc_PartnerFragment | null;
  on: string;
}

/** By what an agreement can be found. A draft is not in the register: nobody signed it. */
export function facetValues(
  agreement: Agreement,
  by: RegisterFacet,
  { owner, on }: RegisterSetting,
): string[] {
  switch (by) {
    case 'status':
      return [agreementState(agreement, on).status];
    case 'instrument':
      return [vocabularyKey(agreement.instrument ?? 'other')];
    case 'domain':
      return distinct(domainsOf(agreement).flatMap(({ slug }) => slug ?? []));
    case 'country':
      return distinct(
        partnersOf(agreement, owner).flatMap(({ country }) =>
          country ? countryCode(country) : [],
        ),
      );
    case 'partner':
      return distinct(partnersOf(agreement, owner).flatMap(({ slug }) => slug ?? []));
    case 'decade':
      return present([signedOn(agreement, on)?.slice(0, 3)]).map((tens) => `${tens}0`);
    case 'year':
      return present([signedOn(agreement, on)?.slice(0, 4)]);
  }
}

const distinct = (values: readonly string[]) => [...new Set(values)];

/** Only agreements that are in the register on a day: signed by then, or at an unknown date. */
export function inRegister<A extends Agreement>(agreements: readonly A[], on: string): A[] {
  return agreements.filter((agreement) => agreementState(agreement, on).status !== 'draft');
}

/** The agreements that have every value asked for. */
export function selected<A extends Agreement>(
  agreements: readonly A[],
  { facets }: Selection,
  setting: RegisterSetting,
): A[] {
  const asked = registerFacets.flatMap((by) => {
    const value = facets[by];
    return value === undefined ? [] : [{ by, value }];
  });
  return agreements.filter((agreement) =>
    asked.every(({ by, value }) => facetValues(agreement, by, setting).includes(value)),
  );
}

/**
 * Every value that leads to an agreement: of a facet that is chosen already, among what the others
 * leave, so that each number is what one finds behind it.
 */
export function facetCounts(
  agreements: readonly Agreement[],
  setting: RegisterSetting,
  selection: Selection = whole,
): FacetCounts {
  const counted = (by: RegisterFacet) => {
    const counts = new Map<string, number>();
    // A year and its decade are one choice.
    const others = without(without(selection, by), by === 'decade' ? 'year' : by);
    for (const agreement of selected(agreements, others, setting)) {
      for (const value of facetValues(agreement, by, setting)) {
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
  const sorted = (by: RegisterFacet) => {
    const counts = counted(by);
    return inOrder(counts, [...counts.keys()].sort());
  };
  const domains = bySlug(agreements.flatMap(domainsOf));
  const partners = bySlug(agreements.flatMap((one) => partnersOf(one, setting.owner)));
  return {
    status: inOrder(counted('status'), agreementStatuses),
    instrument: inOrder(counted('instrument'), instruments),
    domain: inOrder(counted('domain'), [...domains.keys()]).flatMap((facet) => {
      const domain = domains.get(facet.value);
      return domain ? [{ ...facet, domain }] : [];
    }),
    country: sorted('country'),
    partner: sorted('partner').flatMap((facet) => {
      const partner = partners.get(facet.value);
      return partner ? [{ ...facet, partner }] : [];
    }),
    decade: sorted('decade'),
    year: sorted('year').reverse(),
  };
}

const bySlug = <E extends { slug: string | null }>(entries: readonly E[]) =>
  new Map(entries.map((entry) => [entry.slug ?? '', entry]));
