import type { DelegationPageProps } from '../../content/delegation/DelegationPage';
import { present } from '../../content/shared/present';
import { format } from '../../i18n/format';
import { typeset } from '../../i18n/frenchTypography';
import { queryCms } from '../../server/cms.server';
import type { Setting } from '../../i18n/setting';
import { settingOf } from '../setting.server';
import { DelegationCalendarDocument } from './calendars.generated';
import { delegationEvents } from './delegationEvents';
import { icalendar } from './icalendar';

/** The hundred latest visits, in one language. @throws what `queryCms` throws */
export async function getCalendar(locale: string): Promise<string> {
  const context = settingOf(locale);
  const { messages, links, origin } = context;
  const { site, delegations } = await queryCms(DelegationCalendarDocument, { locale });
  return icalendar({
    title: format(messages.outputs.feedTitle, {
      title: messages.sections.delegation,
      site: site?.name ?? messages.chrome.siteName,
    }),
    locale,
    self: origin + links.build({ kind: 'list-calendar', locale }),
    events: present(delegations).flatMap((one) => delegationEvents(one, context)),
  });
}

/** One visit, from what its page read; null when its days are not known. */
export function visitCalendar(
  { delegation }: DelegationPageProps,
  slug: string,
  context: Setting,
): string | null {
  const { locale, links, origin } = context;
  const events = delegationEvents(delegation, context);
  if (events.length === 0) return null;
  return icalendar({
    title: typeset(delegation.title ?? '', locale),
    locale,
    self: origin + links.build({ kind: 'entry-calendar', locale, slug }),
    events,
  });
}
