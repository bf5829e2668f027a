import { vocabularyKey, vocabularyLabel } from '@entente/model/vocabulary';
import { Summary } from '@entente/ui/Summary';
import { format, plural } from '../../i18n/format';
import { useSite, useTypeset } from '../../i18n/SiteContext';
import { agreementState } from '../shared/agreementState';
import { DateText, UntilText } from '../shared/DateText';
import { EntryLink, type LinkedEntry } from '../shared/EntryLink';
import { PartnerLink } from '../shared/PartnerLink';
import { present } from '../shared/present';
import { StatusText } from '../shared/StatusText';
import type { AgreementPage_AgreementFragment } from './agreement.generated';

interface AgreementSummaryProps {
  agreement: AgreementPage_AgreementFragment;
  today: string;
}

/** What one asks first of an agreement: where it stands and why, who signed, where, for how long. */
export function AgreementSummary({ agreement, today }: AgreementSummaryProps) {
  const { locale, locales, messages } = useSite();
  const words = messages.facts;
  const state = agreementState(agreement, today);
  return (
    <Summary
      facts={[
        {
          term: words.status,
          values: present([
            <StatusText key="status" state={state} />,
            state.until ? <UntilText key="until" date={state.until} /> : null,
            vocabularyLabel(locales, 'statusReason', state.reason, locale),
          ]),
        },
        { term: words.signed, values: signatures(agreement, messages.agreement.atPlace) },
        {
          term: words.parties,
          many: true,
          values: present(agreement.parties).map((party) => (
            <PartnerLink key={party.documentId} partner={party} />
          )),
        },
        { term: words.term, values: term(agreement, { locale, locales, messages }) },
      ]}
    />
  );
}

/** Day, then place and the visit it was signed on; for each signature that is recorded. */
function signatures(agreement: AgreementPage_AgreementFragment, atPlace: string) {
  return present(agreement.milestones)
    .filter(({ kind }) => kind === 'signed')
    .flatMap(({ documentId, date, precision, place, delegation }) =>
      present([
        <DateText key={documentId} date={date} precision={precision} />,
        place ? <span key={`${documentId} place`}>{format(atPlace, { place })}</span> : null,
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

/** 'Durée déterminée', '5 ans', 'préavis de 6 mois'. */
function term(
  { termKind, termYears, noticeMonths }: AgreementPage_AgreementFragment,
  {
    locale,
    locales,
    messages,
  }: Pick<ReturnType<typeof useSite>, 'locale' | 'locales' | 'messages'>,
): string[] {
  const kind = vocabularyKey(termKind ?? 'unknown');
  return [
    vocabularyLabel(locales, 'termKind', kind, locale),
    ...(termYears ? [plural(locale, messages.agreement.years, termYears)] : []),
    ...(noticeMonths ? [plural(locale, messages.agreement.notice, noticeMonths)] : []),
  ];
}
