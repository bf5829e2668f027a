import { vocabularyLabel } from '@entente/model/vocabularyLabel';
import type { DelegationPage_DelegationFragment } from './delegation.generated';
import { knownTimeZone } from './programmeDays';
import { present } from '../shared/present';
import { typeset } from '@entente/model/typeset';
import { entryPath } from '../../engine/index/entryPath';
import { instant } from '../shared/instants';
import type { LocaleContext } from '../../i18n/localeContext';
import type { CalendarEvent } from '../shared/calendarEvent';

type Delegation = Pick<
  DelegationPage_DelegationFragment,
  'documentId' | 'slug' | 'title' | 'start' | 'end' | 'precision' | 'state' | 'purpose'
> &
  Pick<DelegationPage_DelegationFragment, 'updatedAt' | 'timeZone' | 'programme'> & {
    hosts: readonly ({ name: string | null; city: string | null } | null)[];
  };

const statuses = {
  planned: 'CONFIRMED',
  done: 'CONFIRMED',
  postponed: 'TENTATIVE',
  cancelled: 'CANCELLED',
} as const;

/**
 * A visit: its days, then the public items of its programme. A visit known to the month only is
 * in no calendar, because a calendar can't say "in January".
 */
export function delegationEvents(delegation: Delegation, context: LocaleContext): CalendarEvent[] {
  const { locale, locales, links, origin } = context;
  const { documentId, start, end, state, precision } = delegation;
  const [path] = entryPath(links, 'delegation', locale, delegation.slug ?? '');
  if (!path || !start || (precision ?? 'day') !== 'day') return [];
  const host = new URL(origin).hostname;
  // Said in the title too: not every program shows a status.
  const mark =
    state === 'postponed' || state === 'cancelled'
      ? `${vocabularyLabel(locales, 'delegationState', state, locale)} – `
      : '';
  const shared = {
    url: origin + path,
    status: statuses[state ?? 'planned'],
    updated: instant(delegation.updatedAt),
  };
  const places = present(delegation.hosts).flatMap(({ city, name }) => city ?? name ?? []);
  const whole: CalendarEvent = {
    ...shared,
    uid: `${documentId}@${host}`,
    title: mark + typeset(delegation.title ?? '', locale),
    description: typeset(delegation.purpose ?? '', locale),
    location: [...new Set(places)].join(', '),
    when: { kind: 'days', start, end: end && end >= start ? end : start },
  };
  // The hours of a visit that is put off are those of no day.
  if (state === 'postponed') return [whole];
  const timeZone = knownTimeZone(delegation.timeZone);
  return [whole, ...publicItems(delegation).map(itemEvent)];

  function itemEvent(item: Item): CalendarEvent {
    const begins = instant(item.start);
    return {
      ...shared,
      uid: `${documentId}-${begins.replace(/\D/g, '')}-${item.rank}@${host}`,
      title: mark + typeset(item.title ?? '', locale),
      description: typeset(delegation.title ?? '', locale),
      location: typeset(item.place ?? '', locale),
      when: {
        kind: 'hours',
        start: begins,
        end: item.end && Date.parse(item.end) > Date.parse(begins) ? instant(item.end) : null,
        timeZone,
      },
    };
  }
}

type Item = NonNullable<NonNullable<Delegation['programme']>[number]> & { rank: number };

/** Filtered again, whatever the CMS was asked: an internal appointment is nobody's business. */
function publicItems({ programme }: Delegation): Item[] {
  const shown = present(programme).filter(
    (item) => item.visibility === 'public' && item.start && item.title,
  );
  // The CMS gives an item a new number each time: its hour names it, and its place in that hour.
  const ranks = new Map<string, number>();
  return shown.map((item) => {
    const rank = ranks.get(item.start ?? '') ?? 0;
    ranks.set(item.start ?? '', rank + 1);
    return { ...item, rank };
  });
}
