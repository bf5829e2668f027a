import { localeFile } from '@entente/model/localeFile';
import { formatPartialDate } from '@entente/model/partialDate';
import { statusLine } from '@entente/model/statusWords';
import { vocabularyKey } from '@entente/model/vocabulary';
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

/**
 * A signature is a day, not an instant, and may be known to the month only: said in words.
 * @param today the day for which it is told, 'YYYY-MM-DD'
 */
export function agreementFeedItem(
  agreement: AgreementCard_AgreementFragment,
  context: LocaleContext,
  today: string,
): FeedItem[] {
  const { locale, locales, messages } = context;
  const instrument = vocabularyKey(agreement.instrument ?? 'other');
  const signed = signedOn(agreement, today);
  const standing = agreementStanding(agreement, today);
  const parties = present(agreement.parties).flatMap(({ name }) => name ?? []);
  const facts = [
    vocabularyLabel(locales, 'instrument', instrument, locale),
    new Intl.ListFormat(locale).format(parties),
    signed ? format(messages.outputs.signed, { date: formatPartialDate(signed, locale) }) : '',
    // A status would be out of date in a reader's list; what is recorded for later isn't.
    standing.end || standing.signature
      ? statusLine(localeFile(locales, locale), standing, instrument)
      : '',
  ];
  const domains = present(agreement.commitments).flatMap(({ domain }) => domain?.name ?? []);
  return feedItems('agreement', agreement, context, {
    title: agreement.title,
    summary: typeset(facts.filter(Boolean).join('. '), locale),
    categories: [...new Set(domains)],
  });
}

type NamedAgreement = FeedEntry & AgreementStatus_AgreementFragment & { title: string | null };

/** An agreement of which a page names neither the parties nor the domains. */
export function namedAgreementFeedItem(
  agreement: NamedAgreement,
  context: LocaleContext,
  today: string,
): FeedItem[] {
  const { locale, locales, messages } = context;
  const instrument = vocabularyKey(agreement.instrument ?? 'other');
  const signed = signedOn(agreement, today);
  const facts = [
    vocabularyLabel(locales, 'instrument', instrument, locale),
    signed ? format(messages.outputs.signed, { date: formatPartialDate(signed, locale) }) : '',
  ];
  return feedItems('agreement', agreement, context, {
    title: agreement.title,
    summary: typeset(facts.filter(Boolean).join('. '), locale),
  });
}
