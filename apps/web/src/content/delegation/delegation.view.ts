import { vocabularyKey } from '@entente/model/vocabulary';
import { vocabularyLabel } from '@entente/model/vocabularyLabel';
import { calendarLink, listFeedLinks } from '../shared/followLinks';
import { definePageView } from '../shared/pageView';
import { delegationEvents } from './delegation.calendar';
import { delegationEmbed, delegationListEmbed } from './delegation.embed';
import { delegationJsonLd } from './delegation.jsonld';
import { DelegationListPage } from './DelegationListPage';
import { DelegationPage } from './DelegationPage';

export const delegationView = definePageView({
  Page: DelegationPage,
  jsonLd: delegationJsonLd,
  socialCard: ({ delegation }, { locale, locales }) => ({
    kicker: vocabularyLabel(
      locales,
      'delegationDirection',
      vocabularyKey(delegation.direction ?? 'outgoing'),
      locale,
    ),
    title: delegation.title,
    // The city of the site first, as on the page.
    parties:
      delegation.direction === 'incoming'
        ? [...delegation.hosts, ...delegation.guests]
        : [...delegation.guests, ...delegation.hosts],
  }),
  followLinks: ({ delegation: { precision, slug } }, context) =>
    slug && (precision ?? 'day') === 'day'
      ? calendarLink({ kind: 'entry-calendar', locale: context.locale, slug }, context)
      : [],
  calendarEvents: ({ delegation }, context) => delegationEvents(delegation, context),
  embeds: { offers: [{ view: 'delegation' }], show: delegationEmbed },
});

export const delegationListView = definePageView({
  Page: DelegationListPage,
  followLinks: (_, context) => [
    ...listFeedLinks('delegation', context),
    ...calendarLink({ kind: 'list-calendar', locale: context.locale }, context),
  ],
  embeds: { offers: [{ view: 'delegations' }], show: delegationListEmbed },
});
