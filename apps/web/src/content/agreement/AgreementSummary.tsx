import { Summary } from '@entente/ui/Summary';
import { formatPlaces } from '../../i18n/formatPlaces';
import { useSite, useTypeset, type SiteValue } from '../../i18n/SiteContext';
import { DateText } from '../shared/DateText';
import { EntryLink, type LinkedEntry } from '../shared/EntryLink';
import { PartnerLink } from '../shared/PartnerLink';
import { present } from '../shared/present';
import type { AgreementPage_AgreementFragment } from './agreement.generated';
import { termWords } from './termWords';
import { useAgreementFacts } from './useAgreementFacts';

interface AgreementSummaryProps {
  agreement: AgreementPage_AgreementFragment;
  today: string;
}

/** All that is recorded of an agreement: who signed, where, for how long, in which languages. */
export function AgreementSummary({ agreement, today }: AgreementSummaryProps) {
  const site = useSite();
  const { messages } = site;
  const words = messages.facts;
  return (
    <Summary
      facts={[
        { term: words.signed, values: signatures(agreement, today, site) },
        {
          term: words.parties,
          many: true,
          values: present(agreement.parties).map((party) => (
            <PartnerLink key={party.documentId} partner={party} />
          )),
        },
        { term: words.term, values: termWords(agreement, today, site) },
        ...useAgreementFacts(agreement),
      ]}
    />
  );
}

/** Day, then place and the visit it was signed on; for each signature that is recorded. */
function signatures(
  agreement: AgreementPage_AgreementFragment,
  today: string,
  { locale, messages: { agreement: words } }: Pick<SiteValue, 'locale' | 'messages'>,
) {
  return present(agreement.milestones)
    .filter(({ kind }) => kind === 'signed')
    .flatMap(({ documentId, date, precision, place, delegation }) =>
      present([
        <DateText key={documentId} date={date} precision={precision} />,
        // The first of a month or a year that is running may have passed.
        date && date > today ? words.planned : null,
        place ? (
          <span key={`${documentId} place`}>{formatPlaces(locale, words.atPlace, { place })}</span>
        ) : null,
        delegation ? <DelegationLink key={`${documentId} visit`} delegation={delegation} /> : null,
      ]),
    );
}

function DelegationLink({ delegation }: { delegation: LinkedEntry & { title: string | null } }) {
  const typeset = useTypeset();
  return (
    <EntryLink type="delegation" entry={delegation}>
      {typeset(delegation.title, delegation.locale)}
    </EntryLink>
  );
}
