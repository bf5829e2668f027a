import { useTypeset } from '../../i18n/SiteContext';
import { EntryLink } from './EntryLink';
import type { PartnerLink_PartnerFragment } from './shared.generated';

export function PartnerLink({ partner }: { partner: PartnerLink_PartnerFragment }) {
  const typeset = useTypeset();
  return (
    <EntryLink type="partner" entry={partner}>
      {typeset(partner.name, partner.locale)}
    </EntryLink>
  );
}
