import { vocabularyKey, vocabularyLabel } from '@entente/model/vocabulary';
import { FactList } from '@entente/ui/FactList';
import { plural } from '../../i18n/format';
import { languageName } from '../../i18n/names';
import { useSite, useTypeset } from '../../i18n/SiteContext';
import { DateText, UntilText } from '../shared/DateText';
import { EntryLink } from '../shared/EntryLink';
import { PartnerLink } from '../shared/PartnerLink';
import { StatusText } from '../shared/StatusText';
import { present } from '../shared/present';
import type { AgreementPage_AgreementFragment } from './agreement.generated';
import { agreementState } from '../shared/agreementState';

interface AgreementFactsProps {
  agreement: AgreementPage_AgreementFragment;
  today: string;
}

/** The margin of an agreement: where it stands and why, who signed, for how long. */
export function AgreementFacts({ agreement, today }: AgreementFactsProps) {
  const { locale, locales, messages } = useSite();
  const typeset = useTypeset();
  const words = messages.facts;
  const state = agreementState(agreement, today);
  const signatures = present(agreement.milestones).filter(({ kind }) => kind === 'signed');
  const linked = (entry: {
    documentId: string;
    slug: string | null;
    locale: string | null;
    title: string | null;
  }) => (
    <EntryLink key={entry.documentId} type="agreement" entry={entry}>
      {typeset(entry.title, entry.locale)}
    </EntryLink>
  );
  const nature = vocabularyKey(agreement.legalNature ?? 'unspecified');
  return (
    <FactList
      facts={[
        {
          term: words.status,
          values: present([
            <StatusText key="status" state={state} />,
            state.until ? <UntilText key="until" date={state.until} /> : null,
            vocabularyLabel(locales, 'statusReason', state.reason, locale),
          ]),
        },
        {
          term: words.parties,
          values: present(agreement.parties).map((party) => (
            <PartnerLink key={party.documentId} partner={party} />
          )),
        },
        {
          term: words.signed,
          values: signatures.map(({ documentId, date, precision, place }) => (
            <span key={documentId}>
              <DateText date={date} precision={precision} />
              {place ? `, ${place}` : ''}
            </span>
          )),
        },
        { term: words.term, values: term(agreement, { locale, locales, messages }) },
        {
          term: words.legalNature,
          values:
            nature === 'unspecified'
              ? []
              : [vocabularyLabel(locales, 'legalNature', nature, locale)],
        },
        { term: words.reference, values: present([agreement.reference]) },
        {
          term: words.languages,
          values: languages(agreement.authenticLanguages).map((code) => languageName(code, locale)),
        },
        { term: words.parent, values: present([agreement.parent]).map(linked) },
        { term: words.related, values: present(agreement.related).map(linked) },
      ]}
    />
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

/** The field is JSON: only what looks like a language code is shown. */
function languages(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.filter(
    (code: unknown): code is string =>
      typeof code === 'string' && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(code),
  );
}
