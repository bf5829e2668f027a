import { formatInterval } from '@entente/model/dayInterval';
import { vocabularyKey } from '@entente/model/vocabulary';
import { vocabularyLabel } from '@entente/model/vocabularyLabel';
import { Summary } from '@entente/ui/Summary';
import { format, plural } from '../../i18n/format';
import type { Messages } from '../../i18n/messages';
import { useSite, useTypeset } from '../../i18n/SiteContext';
import { agreementStanding, datesToCome } from '../shared/agreementState';
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
  const standing = agreementStanding(agreement, today);
  const { until, end, reason } = standing;
  return (
    <Summary
      facts={[
        {
          term: words.status,
          values: present([
            <StatusText key="status" standing={standing} />,
            until && !end ? <UntilText key="until" date={until} /> : null,
            vocabularyLabel(locales, 'statusReason', reason, locale),
          ]),
        },
        { term: words.signed, values: signatures(agreement, today, messages.agreement) },
        {
          term: words.parties,
          many: true,
          values: present(agreement.parties).map((party) => (
            <PartnerLink key={party.documentId} partner={party} />
          )),
        },
        { term: words.term, values: term(agreement, today, { locale, locales, messages }) },
      ]}
    />
  );
}

/** Day, then place and the visit it was signed on; for each signature that is recorded. */
function signatures(
  agreement: AgreementPage_AgreementFragment,
  today: string,
  words: Messages['agreement'],
) {
  return present(agreement.milestones)
    .filter(({ kind }) => kind === 'signed')
    .flatMap(({ documentId, date, precision, place, delegation }) =>
      present([
        <DateText key={documentId} date={date} precision={precision} />,
        // The first of a month or a year that is running may have passed.
        date && date > today ? words.planned : null,
        place ? <span key={`${documentId} place`}>{format(words.atPlace, { place })}</span> : null,
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

/** 'Reconduction tacite', '1 an', 'préavis de 6 mois', 'prochaine reconduction : 29 février 2028'. */
function term(
  agreement: AgreementPage_AgreementFragment,
  today: string,
  {
    locale,
    locales,
    messages,
  }: Pick<ReturnType<typeof useSite>, 'locale' | 'locales' | 'messages'>,
): string[] {
  const { termKind, termYears, noticeMonths } = agreement;
  const kind = vocabularyKey(termKind ?? 'unknown');
  const words = messages.agreement;
  const toCome = datesToCome(agreement, today).flatMap(({ kind: brings, ...days }) => {
    const date = formatInterval(days, locale);
    if (brings === 'renewal') return [format(words.nextRenewal, { date })];
    return brings === 'notice' && days.last >= today ? [format(words.noticeBy, { date })] : [];
  });
  return [
    vocabularyLabel(locales, 'termKind', kind, locale),
    ...(termYears ? [plural(locale, messages.agreement.years, termYears)] : []),
    ...(noticeMonths ? [plural(locale, messages.agreement.notice, noticeMonths)] : []),
    ...toCome,
  ];
}
