import { formatPartialDateRange, partialDateFrom } from '@entente/model/partialDate';
import { vocabularyLabel } from '@entente/model/vocabularyLabel';
import { typeset } from '@entente/model/typeset';
import type { LocaleContext } from '../../i18n/localeContext';
import { feedItems, type FeedItem } from '../shared/feedItem';
import type { DelegationCard_DelegationFragment } from './delegation.generated';

export function delegationFeedItem(
  delegation: DelegationCard_DelegationFragment,
  context: LocaleContext,
): FeedItem[] {
  const { locale, locales } = context;
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
  return feedItems('delegation', delegation, context, {
    title: delegation.title,
    summary: typeset(
      facts
        .filter(Boolean)
        .map((fact) => fact.charAt(0).toLocaleUpperCase(locale) + fact.slice(1))
        .join('. '),
      locale,
    ),
  });
}
