import type { EntryType } from '@entente/model/segments';
import {
  formatPartialDate,
  formatPartialDateRange,
  partialDateFrom,
} from '@entente/model/partialDate';
import { vocabularyKey, vocabularyLabel } from '@entente/model/vocabulary';
import type { AgreementCard_AgreementFragment } from '../../content/agreement/agreement.generated';
import type { ArticleCard_ArticleFragment } from '../../content/article/article.generated';
import type { DelegationCard_DelegationFragment } from '../../content/delegation/delegation.generated';
import { signedOn } from '../../content/shared/agreementState';
import { present } from '../../content/shared/present';
import { format } from '../../i18n/format';
import { typeset } from '../../i18n/frenchTypography';
import { entryPath } from '../../server/entryPath';
import type { Setting } from '../../i18n/setting';
import type { FeedItem } from './feed';
import { instant, instantOfDay } from './instants';

interface Named {
  documentId: string;
  slug: string | null;
  updatedAt: string | null;
}

/** Several for what is a list; none for an entry without an address. */
function itemOf(
  type: EntryType,
  entry: Named,
  { locale, links, origin }: Setting,
  said: { title: string | null; summary: string; published?: string | null; categories?: string[] },
): FeedItem[] {
  return entryPath(links, type, locale, entry.slug ?? '').map((path) => ({
    id: `${origin}${links.build({ kind: 'id', type, documentId: entry.documentId })}#${locale}`,
    url: `${origin}${path}`,
    title: typeset(said.title ?? '', locale),
    summary: typeset(said.summary, locale),
    published: said.published ?? null,
    updated: instant(entry.updatedAt),
    categories: said.categories ?? [],
  }));
}

export function articleItem(article: ArticleCard_ArticleFragment, setting: Setting): FeedItem[] {
  return itemOf('article', article, setting, {
    title: article.headline,
    summary: article.lead ?? '',
    published: instantOfDay(article.date, article.publishedAt),
    categories: present(article.domains).flatMap(({ name }) => name ?? []),
  });
}

/** A signature is a day, not an instant, and may be known to the month only: said in words. */
export function agreementItem(
  agreement: AgreementCard_AgreementFragment,
  setting: Setting,
): FeedItem[] {
  const { locale, locales, messages } = setting;
  const instrument = vocabularyKey(agreement.instrument ?? 'other');
  const signed = signedOn(agreement);
  const parties = present(agreement.parties).flatMap(({ name }) => name ?? []);
  const facts = [
    vocabularyLabel(locales, 'instrument', instrument, locale),
    new Intl.ListFormat(locale).format(parties),
    signed ? format(messages.outputs.signed, { date: formatPartialDate(signed, locale) }) : '',
  ];
  const domains = present(agreement.commitments).flatMap(({ domain }) => domain?.name ?? []);
  return itemOf('agreement', agreement, setting, {
    title: agreement.title,
    summary: facts.filter(Boolean).join('. '),
    categories: [...new Set(domains)],
  });
}

export function delegationItem(
  delegation: DelegationCard_DelegationFragment,
  setting: Setting,
): FeedItem[] {
  const { locale, locales } = setting;
  const start = partialDateFrom(delegation.start, delegation.precision);
  const end = partialDateFrom(delegation.end, delegation.precision);
  const state = delegation.state;
  const facts = [
    state === 'cancelled' || state === 'postponed'
      ? vocabularyLabel(locales, 'delegationState', state, locale)
      : '',
    start ? formatPartialDateRange(start, end, locale) : '',
    delegation.purpose ?? '',
  ];
  return itemOf('delegation', delegation, setting, {
    title: delegation.title,
    summary: facts
      .filter(Boolean)
      .map((fact) => fact.charAt(0).toLocaleUpperCase(locale) + fact.slice(1))
      .join('. '),
  });
}

interface NamedAgreement extends Named {
  title: string | null;
  instrument: AgreementCard_AgreementFragment['instrument'];
}

/** An agreement of which a page names only the title. */
export function namedAgreementItem(agreement: NamedAgreement, setting: Setting): FeedItem[] {
  const { locale, locales } = setting;
  const instrument = vocabularyKey(agreement.instrument ?? 'other');
  return itemOf('agreement', agreement, setting, {
    title: agreement.title,
    summary: vocabularyLabel(locales, 'instrument', instrument, locale),
  });
}
