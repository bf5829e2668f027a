import type { ReactNode } from 'react';
import { localeFile, type Locales } from '@entente/model/localeFile';
import { formatPartialDateRange, timeValue, type PartialDate } from '@entente/model/partialDate';
import { statusWord } from '@entente/model/statusWords';
import { vocabularyKey } from '@entente/model/vocabulary';
import { vocabularyLabel } from '@entente/model/vocabularyLabel';
import { PartialTime } from '@entente/ui/PartialTime';
import { inSentence } from '../../i18n/inSentence';
import { useSite } from '../../i18n/SiteContext';
import { agreementStanding, signedOn, type ToldStanding } from '../shared/agreementState';
import { UntilText } from '../shared/DateText';
import { present } from '../shared/present';
import { StatusText } from '../shared/StatusText';
import type { AgreementPage_AgreementFragment } from './agreement.generated';
import { PartyNames } from './PartyNames';
import styles from './AgreementHead.module.css';

type Agreement = AgreementPage_AgreementFragment;

interface AgreementHeadProps {
  agreement: Agreement;
  /** The day the status is computed for: 'YYYY-MM-DD'. */
  today: string;
}

/**
 * The head of a treaty, in a sentence: where it stands, when it was signed, for how long and between
 * whom; below it, why it stands there.
 */
export function AgreementHead({ agreement, today }: AgreementHeadProps) {
  const { locale, locales } = useSite();
  const standing = agreementStanding(agreement, today);
  const { status, until, end, signature, reason } = standing;
  const parties = present(agreement.parties);
  // What is only signed has said so, and what is to be signed isn't yet.
  const signed = status === 'signed' || signature ? null : signedOn(agreement, today);
  const items: Record<string, ReactNode> = {
    status: <StatusText standing={standing} />,
    until: until && !end ? <UntilText date={until} /> : null,
    signed: signed ? <Signed date={signed} instrument={standing.instrument} /> : null,
    term: term(agreement, locales, locale),
    parties: parties.length > 0 ? <PartyNames parties={parties} /> : null,
  };
  return (
    <div className={styles.head}>
      <ul className={styles.line}>
        {Object.entries(items).map(([name, item]) => item && <li key={name}>{item}</li>)}
      </ul>
      <p className={styles.why}>{vocabularyLabel(locales, 'statusReason', reason, locale)}</p>
    </div>
  );
}

/** 'signé le 27 mai 1964' */
function Signed({ date, instrument }: Pick<ToldStanding, 'instrument'> & { date: PartialDate }) {
  const { locale, locales } = useSite();
  const word = statusWord(localeFile(locales, locale), 'signed', instrument);
  const when = formatPartialDateRange(date, null, locale);
  return (
    <>
      {inSentence(word, locale)} <PartialTime dateTime={timeValue(date)} text={when} />
    </>
  );
}

/** 'reconduction tacite'; null where nobody recorded it: the facts below say so. */
function term({ termKind }: Agreement, locales: Locales, locale: string): string | null {
  const kind = vocabularyKey(termKind ?? 'unknown');
  if (kind === 'unknown') return null;
  return inSentence(vocabularyLabel(locales, 'termKind', kind, locale), locale);
}
