import type { CalendarEvent } from '../../../content/shared/calendarEvent';
import { format } from '../../../i18n/format';
import { typeset } from '@entente/model/typeset';
import { queryCms } from '../../../engine/cms/cms.server';
import { readWhole } from '../../../engine/cms/readWhole';
import type { LocaleContext } from '../../../i18n/localeContext';
import { localeContext } from '../../../layout/localeContext.server';
import { DelegationCalendarDocument } from './calendars.generated';
import { delegationEvents } from '../../../content/delegation/delegation.calendar';
import { icalendar } from './icalendar';

/** Every visit, in one language. @throws what `queryCms` throws */
export async function getCalendar(locale: string): Promise<string> {
  const context = localeContext(locale);
  const { messages, links, origin } = context;
  const read = (page: number) => queryCms(DelegationCalendarDocument, { locale, page });
  const { site, delegations_connection: first } = await read(1);
  const delegations = await readWhole(
    first,
    async (page) => (await read(page)).delegations_connection,
  );
  return icalendar({
    title: format(messages.outputs.feedTitle, {
      title: messages.sections.delegation,
      site: site?.name ?? messages.chrome.siteName,
    }),
    locale,
    self: origin + links.build({ kind: 'list-calendar', locale }),
    events: delegations.flatMap((one) => delegationEvents(one, context)),
  });
}

/** One visit, from what its page read; null when its days are not known. */
export function visitCalendar(
  title: string,
  slug: string,
  events: CalendarEvent[],
  { locale, links, origin }: LocaleContext,
): string | null {
  if (events.length === 0) return null;
  return icalendar({
    title: typeset(title, locale),
    locale,
    self: origin + links.build({ kind: 'entry-calendar', locale, slug }),
    events,
  });
}
