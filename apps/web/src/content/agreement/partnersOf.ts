import type { PartiesArc_PartnerFragment } from '../shared/shared.generated';
import { isSamePlace } from '../shared/places';
import { present } from '../shared/present';

type Owner = PartiesArc_PartnerFragment | null;

/**
 * With whom the register's owner signed: the parties that are not at its own place, where the city
 * and its metropolis are one. All of them where that leaves nobody, or the owner isn't known.
 */
export function partnersOf(
  agreement: { parties: readonly (PartiesArc_PartnerFragment | null)[] },
  owner: Owner,
): PartiesArc_PartnerFragment[] {
  const parties = present(agreement.parties);
  if (!owner) return parties;
  const isHome = (party: PartiesArc_PartnerFragment) =>
    party.documentId === owner.documentId || isSamePlace(party, owner);
  const partners = parties.filter((party) => !isHome(party));
  return partners.length > 0 ? partners : parties;
}
