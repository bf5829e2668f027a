import { localeFile } from '@entente/model/localeFile';
import { formatPartialDate } from '@entente/model/partialDate';
import { ended } from '@entente/model/agreementStatus';
import { statusLine } from '@entente/model/statusWords';
import { vocabularyKey, type AgreementStatus } from '@entente/model/vocabulary';
import { vocabularyLabel } from '@entente/model/vocabularyLabel';
import { format } from '../../i18n/format';
import { typeset } from '@entente/model/typeset';
import type { LocaleContext } from '../../i18n/localeContext';
import { agreementStanding, signedOn } from '../shared/agreementState';
import { feedItems, type FeedEntry, type FeedItem } from '../shared/feedItem';
import { present } from '../shared/present';
import type {
  AgreementCard_AgreementFragment,
  AgreementStatus_AgreementFragment,
} from './agreement.generated';

const isOver = (status: AgreementStatus) => ended.includes(status);

type ToldAgreement = FeedEntry & AgreementStatus_AgreementFragment & { title: string | null };

/**
 * What a feed tells of an agreement. A signature is a day, not an instant, and may be known to the
 * month only: said in words. A status would be out of date in a reader's list; what is recorded for
 * later isn't.
 */
function summaryOf(
  agreement: AgreementStatus_AgreementFragment,
  { locale, locales, messages }: LocaleContext,
  today: string,
  parties: readonly string[] = [],
): string {
  const instrument = vocabularyKey(agreement.instrument ?? 'other');
  const signed = signedOn(agreement, today);
  const standing = agreementStanding(agreement, today);
  const facts = [
    vocabularyLabel(locales, 'instrument', instrument, locale),
    new Intl.ListFormat(locale).format(parties),
    signed ? format(messages.outputs.signed, { date: formatPartialDate(signed, locale) }) : '',
    isOver(standing.status) || standing.end || standing.signature || standing.entry
      ? statusLine(localeFile(locales, locale), standing, standing.instrument)
      : '',
  ];
  return typeset(facts.filter(Boolean).join('. '), locale);
}

/** @param today the day for which it is told, 'YYYY-MM-DD' */
export function agreementFeedItem(
  agreement: AgreementCard_AgreementFragment,
  context: LocaleContext,
  today: string,
): FeedItem[] {
  const parties = present(agreement.parties).flatMap(({ name }) => name ?? []);
  const domains = present(agreement.commitments).flatMap(({ domain }) => domain?.name ?? []);
  return feedItems('agreement', agreement, context, {
    title: agreement.title,
    summary: summaryOf(agreement, context, today, parties),
    categories: [...new Set(domains)],
  });
}

/** An agreement of which a page names neither the parties nor the domains. */
export function namedAgreementFeedItem(
  agreement: ToldAgreement,
  context: LocaleContext,
  today: string,
): FeedItem[] {
  return feedItems('agreement', agreement, context, {
    title: agreement.title,
    summary: summaryOf(agreement, context, today),
  });
}
