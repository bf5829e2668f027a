import { Fragment, type ReactElement } from 'react';
import { formatNumber, plural } from '../../i18n/format';
import type { Messages } from '../../i18n/messages';
import { useSite } from '../../i18n/SiteContext';
import { agreementStanding } from '../shared/agreementState';
import { PeriodText } from '../shared/DateText';
import { DomainTag } from '../shared/DomainTag';
import { EntryLink } from '../shared/EntryLink';
import { present } from '../shared/present';
import { StatusText } from '../shared/StatusText';
import type { ArticlePage_ArticleFragment } from './article.generated';
import { registerId } from './ArticleFacts';
import styles from './ArticleStrip.module.css';

type Words = Messages['facts'];

interface ArticleStripProps {
  article: ArticlePage_ArticleFragment;
  /** The day the statuses are computed for: 'YYYY-MM-DD'. */
  today: string;
}

/** What the article is about, in one line; a telephone shows the first. The rest follows the text. */
export function ArticleStrip({ article, today }: ArticleStripProps) {
  const { messages } = useSite();
  const words = messages.facts;
  const parts = present([
    agreementPart(present(article.agreements), words, today),
    delegationPart(present(article.delegations), words),
    domainPart(present(article.domains)),
  ]);
  if (parts.length === 0) return null;
  return (
    <ul className={styles.strip}>
      {parts.map((part) => (
        <li key={part.key}>{part}</li>
      ))}
    </ul>
  );
}

type Agreements = NonNullable<ArticlePage_ArticleFragment['agreements'][number]>[];
type Delegations = NonNullable<ArticlePage_ArticleFragment['delegations'][number]>[];
type Domains = NonNullable<ArticlePage_ArticleFragment['domains'][number]>[];

function agreementPart(agreements: Agreements, words: Words, today: string): ReactElement | null {
  const [agreement, ...others] = agreements;
  if (!agreement) return null;
  if (others.length > 0) return <Several key="agreement" type="agreement" of={agreements.length} />;
  return (
    <Fragment key="agreement">
      <span className={styles.term}>{words.agreement}</span>{' '}
      <EntryLink type="agreement" entry={agreement}>
        <StatusText standing={agreementStanding(agreement, today)} />
      </EntryLink>
    </Fragment>
  );
}

function delegationPart(delegations: Delegations, words: Words): ReactElement | null {
  const [delegation, ...others] = delegations;
  if (!delegation) return null;
  if (others.length > 0) {
    return <Several key="delegation" type="delegation" of={delegations.length} />;
  }
  const { start, end, precision, title } = delegation;
  const dates = { start, end, startPrecision: precision, endPrecision: precision };
  return (
    <Fragment key="delegation">
      <span className={styles.term}>{words.delegation}</span>{' '}
      <EntryLink type="delegation" entry={delegation}>
        {(start ?? end) ? <PeriodText {...dates} /> : (title ?? '')}
      </EntryLink>
    </Fragment>
  );
}

function domainPart(domains: Domains): ReactElement | null {
  const [domain, ...others] = domains;
  if (!domain) return null;
  return others.length > 0 ? (
    <Several key="domain" type="domain" of={domains.length} />
  ) : (
    <DomainTag key="domain" domain={domain} />
  );
}

/** A number that leads to the list of what it counts. */
function Several({ type, of }: { type: 'agreement' | 'delegation' | 'domain'; of: number }) {
  const { locale, messages } = useSite();
  return (
    <a href={`#${registerId}`}>
      {formatNumber(locale, of)} {plural(locale, messages.home.figures[type], of)}
    </a>
  );
}
