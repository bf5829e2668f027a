import { byName } from '../shared/alphabetical';
import { present } from '../shared/present';
import type { PartnerLink_PartnerFragment } from '../shared/shared.generated';
import type { AgreementPage_AgreementFragment } from './agreement.generated';

type Commitment = NonNullable<AgreementPage_AgreementFragment['commitments'][number]>;

export interface Shore {
  /** The city the partners work in, or the partner itself when it is one. */
  home: PartnerLink_PartnerFragment & { city: string | null };
  partners: PartnerLink_PartnerFragment[];
}

/**
 * The partners of a commitment by the city they belong to: the agreement's parties first, from west
 * to east, as the arc between them is drawn. In a city they stand by name.
 */
export function shores(
  commitment: Commitment,
  parties: readonly { documentId: string; longitude: number | null }[],
  locale: string,
): Shore[] {
  const byHome = new Map<string, Shore>();
  for (const partner of byName(present(commitment.partners), locale)) {
    const home = partner.home ?? partner;
    const shore = byHome.get(home.documentId) ?? { home, partners: [] };
    shore.partners.push(partner);
    byHome.set(home.documentId, shore);
  }
  const rank = ({ home }: Shore) => {
    const party = parties.find(({ documentId }) => documentId === home.documentId);
    // Behind every degree there is.
    return party ? (party.longitude ?? 180) : 360;
  };
  return [...byHome.values()].sort((a, b) => rank(a) - rank(b));
}
