import { Fragment } from 'react';
import { plural } from '../../i18n/format';
import { useSite } from '../../i18n/SiteContext';
import { PartnerLink } from '../shared/PartnerLink';
import type { PartnerLink_PartnerFragment } from '../shared/shared.generated';

/** More are told in the facts below. */
const NAMED = 3;

/** 'Ville de Rennes – Ville d’Erlangen'; of many the first, and how many more there are. */
export function PartyNames({ parties }: { parties: readonly PartnerLink_PartnerFragment[] }) {
  const { locale, messages } = useSite();
  // One more name takes no more room than saying that there is one more.
  const named = parties.length > NAMED + 1 ? NAMED : parties.length;
  const others = parties.length - named;
  return (
    <>
      {parties.slice(0, named).map((party, index) => (
        <Fragment key={party.documentId}>
          {index > 0 ? ' – ' : null}
          <PartnerLink partner={party} />
        </Fragment>
      ))}
      {others > 0 ? ` ${plural(locale, messages.agreement.otherParties, others)}` : null}
    </>
  );
}
