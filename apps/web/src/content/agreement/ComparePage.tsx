import type { ReactNode } from 'react';
import { vocabularyKey } from '@entente/model/vocabulary';
import { vocabularyLabel } from '@entente/model/vocabularyLabel';
import { Stack } from '@entente/ui/Layout';
import { PageHeader } from '@entente/ui/PageHeader';
import { languageName } from '../../i18n/names';
import { useSite, useTypeset } from '../../i18n/SiteContext';
import type { PageFrame } from '../../layout/pageData';
import { SitePage } from '../../layout/SitePage';
import { agreementStanding, signedOn } from '../shared/agreementState';
import { DateText, UntilText } from '../shared/DateText';
import { DomainTag } from '../shared/DomainTag';
import { EntryLink } from '../shared/EntryLink';
import { PartnerLink } from '../shared/PartnerLink';
import { present } from '../shared/present';
import { StatusText } from '../shared/StatusText';
import { authenticLanguages } from './authenticLanguages';
import type { Compared_AgreementFragment } from './compare.generated';
import { domainsOf } from './domainsOf';
import { termWords } from './termWords';
import styles from './ComparePage.module.css';

export interface ComparePageProps extends PageFrame {
  /** Two to five; fewer where somebody ticked none, or one of them is gone. */
  agreements: Compared_AgreementFragment[];
  /** More were ticked. */
  isCut: boolean;
  /** The day the statuses are computed for: 'YYYY-MM-DD'. */
  today: string;
}

export function ComparePage({ chrome, ...props }: ComparePageProps) {
  return (
    <SitePage chrome={chrome}>
      <Compare {...props} />
    </SitePage>
  );
}

function Compare({ agreements, isCut, today }: Omit<ComparePageProps, keyof PageFrame>) {
  const { locale, messages, links } = useSite();
  const typeset = useTypeset();
  const words = messages.registry.compared;
  const rows = useRows(today);
  const enough = agreements.length > 1;
  return (
    <Stack tight>
      <PageHeader
        title={words.title}
        lead={enough ? (isCut ? words.most : undefined) : words.few}
        meta={
          <a href={links.build({ kind: 'list', type: 'agreement', locale, page: 1 })}>
            {words.back}
          </a>
        }
      />
      {enough ? (
        <table className={styles.table}>
          <caption className={styles.caption}>{words.caption}</caption>
          <thead>
            <tr>
              <td />
              {agreements.map((one) => (
                <th key={one.documentId} scope="col">
                  <EntryLink type="agreement" entry={one}>
                    {typeset(one.title, one.locale)}
                  </EntryLink>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ term, value }) => (
              <tr key={term}>
                <th scope="row">{term}</th>
                {agreements.map((one) => (
                  <td key={one.documentId}>
                    {/* Which of them it is said of, where a telephone has them one under the other. */}
                    <span className={styles.of}>{typeset(one.title, one.locale)}</span>
                    {value(one)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </Stack>
  );
}

interface CompareRow {
  term: string;
  value: (agreement: Compared_AgreementFragment) => ReactNode;
}

function useRows(today: string): CompareRow[] {
  const site = useSite();
  const { locale, locales, messages } = site;
  const { facts, registry } = messages;
  const list = (parts: readonly ReactNode[]) => (
    <ul>
      {parts.map((part, index) => (
        <li key={index}>{part}</li>
      ))}
    </ul>
  );
  return [
    {
      term: facts.status,
      value: (one) => {
        const standing = agreementStanding(one, today);
        const { until, end } = standing;
        return (
          <>
            <StatusText standing={standing} /> {until && !end ? <UntilText date={until} /> : null}
          </>
        );
      },
    },
    {
      term: registry.compared.why,
      value: (one) =>
        vocabularyLabel(locales, 'statusReason', agreementStanding(one, today).reason, locale),
    },
    {
      term: facts.signed,
      value: (one) => {
        const date = signedOn(one, today);
        const first = present(one.milestones).find(({ kind }) => kind === 'signed');
        return date && first ? <DateText date={first.date} precision={first.precision} /> : null;
      },
    },
    {
      term: facts.parties,
      value: (one) =>
        list(present(one.parties).map((party) => <PartnerLink key="" partner={party} />)),
    },
    {
      term: facts.instrument,
      value: (one) =>
        vocabularyLabel(locales, 'instrument', vocabularyKey(one.instrument ?? 'other'), locale),
    },
    { term: facts.term, value: (one) => list(termWords(one, today, site)) },
    {
      term: facts.legalNature,
      value: ({ legalNature }) =>
        !legalNature || legalNature === 'unspecified'
          ? facts.unspecified
          : vocabularyLabel(locales, 'legalNature', vocabularyKey(legalNature), locale),
    },
    {
      term: facts.domains,
      value: (one) => list(domainsOf(one).map((domain) => <DomainTag key="" domain={domain} />)),
    },
    {
      term: facts.languages,
      value: (one) =>
        authenticLanguages(one.authenticLanguages)
          .map((code) => languageName(code, locale))
          .join(', '),
    },
    { term: facts.reference, value: ({ reference }) => reference },
  ];
}
