import type { AgreementStatus } from '@entente/model/vocabulary';
import type { Coordinates } from '@entente/ui/greatCircle';
import { agreementStanding, type ToldStanding } from '../shared/agreementState';
import { distinctPlaces } from '../shared/places';
import { present } from '../shared/present';
import type { DomainTag_DomainFragment } from '../shared/shared.generated';
import type { MapPage_AgreementFragment, MapPage_PartnerFragment } from './map.generated';

export interface SharedAgreement {
  agreement: MapPage_AgreementFragment;
  standing: ToldStanding;
}

/** A city with its partners: one dot of the map, one entry of the list. */
export interface MapPlace {
  /** The partner that stands for the city: the city itself where it is a partner. */
  head: MapPage_PartnerFragment;
  /** Its universities, agencies… */
  others: MapPage_PartnerFragment[];
  /** Where the owner's arcs start. */
  isOwner: boolean;
  /** Null when nobody recorded them: such a place is in the list only. */
  coordinates: Coordinates | null;
  /** Those that one of its partners signed; empty for the owner, who signed all. */
  agreements: SharedAgreement[];
  /** What its partners work on, in the order of the agreements. */
  domains: DomainTag_DomainFragment[];
  /** An agreement holds on the day asked. */
  current: boolean;
}

const CURRENT: readonly AgreementStatus[] = ['signed', 'in-force', 'renewed', 'expiring'];
const CITY_KINDS: readonly (string | null)[] = ['city', 'metropolis'];

/**
 * The partners by city, in the order in which they came.
 * @param ownerId document of the partner whose cooperation the site tells
 * @param on the day the statuses are computed for, 'YYYY-MM-DD'
 */
export function mapPlaces(
  partners: readonly MapPage_PartnerFragment[],
  agreements: readonly MapPage_AgreementFragment[],
  ownerId: string | null,
  on: string,
): MapPlace[] {
  return byCity(partners).map((group) => {
    const ids = new Set(group.map(({ documentId }) => documentId));
    const isOwner = ownerId !== null && ids.has(ownerId);
    const head = group.find((one) => one.documentId === ownerId) ?? headOf(group);
    const signed = isOwner ? [] : agreements.filter(({ parties }) => anyOf(parties, ids));
    const shared = signed.map((agreement) => ({
      agreement,
      standing: agreementStanding(agreement, on),
    }));
    return {
      head,
      others: group.filter((one) => one !== head),
      isOwner,
      coordinates: distinctPlaces([head, ...group])[0]?.coordinates ?? null,
      agreements: shared,
      domains: domainsOf(signed, agreements, ids),
      current: shared.some(({ standing }) => CURRENT.includes(standing.status)),
    };
  });
}

/** An institution belongs to its home city; a metropolis and its city are one place. */
function byCity(partners: readonly MapPage_PartnerFragment[]): MapPage_PartnerFragment[][] {
  const groups = new Map<string, MapPage_PartnerFragment[]>();
  const known = new Map(partners.map((partner) => [partner.documentId, partner]));
  const cities = distinctPlaces(partners.filter(({ kind }) => CITY_KINDS.includes(kind)));
  for (const partner of partners) {
    const home = known.get(partner.home?.documentId ?? '') ?? partner;
    const [place] = distinctPlaces([home]);
    const city = place && cities.find((other) => distinctPlaces([home, other.place]).length === 1);
    const key = city?.place.documentId ?? home.documentId;
    groups.set(key, [...(groups.get(key) ?? []), partner]);
  }
  return [...groups.values()];
}

function headOf(group: readonly MapPage_PartnerFragment[]): MapPage_PartnerFragment {
  const [first] = group;
  if (!first) throw new RangeError('A place without partners');
  return group.find(({ kind }) => CITY_KINDS.includes(kind)) ?? first;
}

function anyOf(
  partners: readonly ({ documentId: string } | null)[],
  ids: ReadonlySet<string>,
): boolean {
  return present(partners).some(({ documentId }) => ids.has(documentId));
}

/** Of the agreements they signed, and of what they carry in the agreements of others. */
function domainsOf(
  signed: readonly MapPage_AgreementFragment[],
  all: readonly MapPage_AgreementFragment[],
  ids: ReadonlySet<string>,
): DomainTag_DomainFragment[] {
  const carried = all.flatMap(({ commitments }) =>
    present(commitments).filter(({ partners }) => anyOf(partners, ids)),
  );
  const own = signed.flatMap(({ commitments }) => present(commitments));
  const domains = present([...own, ...carried].map(({ domain }) => domain));
  return [...new Map(domains.map((domain) => [domain.documentId, domain])).values()];
}
