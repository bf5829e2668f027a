import type { Event } from 'schema-dts';
import { partialDateFrom } from '@entente/model/partialDate';
import type { LocaleContext } from '../../i18n/localeContext';
import { idOf, known, organizationOf, placeOf } from '../shared/jsonLd';
import { pictureOf } from '../shared/pictureOf';
import { present } from '../shared/present';
import type { DelegationPageProps } from './DelegationPage';

const statuses = {
  planned: 'https://schema.org/EventScheduled',
  done: 'https://schema.org/EventScheduled',
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
} as const;

/** https://schema.org/Event */
export function delegationJsonLd(
  { delegation, head }: DelegationPageProps,
  context: LocaleContext,
) {
  const { origin } = context;
  const url = origin + head.path;
  const online = delegation.direction === 'online';
  const [host] = present(delegation.hosts);
  const event: Event = known({
    '@type': 'Event',
    '@id': idOf(context, 'delegation', delegation.documentId),
    name: delegation.title ?? '',
    description: delegation.purpose ?? undefined,
    url,
    // Known to the month only, it is said to the month only: '2023-01'.
    startDate: partialDateFrom(delegation.start, delegation.precision) ?? undefined,
    // One without an end ends on its day, or within the month or the year that is known.
    endDate: partialDateFrom(delegation.end ?? delegation.start, delegation.precision) ?? undefined,
    eventStatus: statuses[delegation.state ?? 'planned'],
    eventAttendanceMode: online
      ? 'https://schema.org/OnlineEventAttendanceMode'
      : 'https://schema.org/OfflineEventAttendanceMode',
    location: online ? { '@type': 'VirtualLocation', url } : host ? placeOf(host) : undefined,
    image: pictureOf(delegation.cover, origin),
    organizer: present(delegation.hosts).map((partner) => organizationOf(context, partner)),
    attendee: present(delegation.guests).map((partner) => organizationOf(context, partner)),
  });
  return event;
}
