import { vocabularyKey, vocabularyLabel } from '@entente/model/vocabulary';
import { FactList } from '@entente/ui/FactList';
import { useSite, useTypeset } from '../../i18n/SiteContext';
import { PeriodText } from '../shared/DateText';
import { EntryLink } from '../shared/EntryLink';
import { PartnerLink } from '../shared/PartnerLink';
import { present } from '../shared/present';
import type { DelegationPage_DelegationFragment } from './delegation.generated';

/** The margin of a delegation: when, who went to whom, and what came of it. */
export function DelegationFacts({ delegation }: { delegation: DelegationPage_DelegationFragment }) {
  const { locale, locales, messages } = useSite();
  const typeset = useTypeset();
  const words = messages.facts;
  const { start, end, precision, state } = delegation;
  const partners = (list: DelegationPage_DelegationFragment['hosts']) =>
    present(list).map((partner) => <PartnerLink key={partner.documentId} partner={partner} />);
  const agreements = present(delegation.agreements);
  return (
    <FactList
      facts={[
        {
          term: words.date,
          values: start
            ? [
                <PeriodText
                  key="period"
                  start={start}
                  end={end}
                  startPrecision={precision}
                  endPrecision={precision}
                />,
              ]
            : [],
        },
        {
          term: words.state,
          values: state
            ? [vocabularyLabel(locales, 'delegationState', vocabularyKey(state), locale)]
            : [],
        },
        { term: words.guests, values: partners(delegation.guests) },
        { term: words.hosts, values: partners(delegation.hosts) },
        {
          term: agreements.length > 1 ? words.agreements : words.agreement,
          values: agreements.map((agreement) => (
            <EntryLink key={agreement.documentId} type="agreement" entry={agreement}>
              {typeset(agreement.title, agreement.locale)}
            </EntryLink>
          )),
        },
      ]}
    />
  );
}
