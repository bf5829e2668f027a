import { formatPartialDate, parsePartialDate } from '@entente/model/partialDate';
import { commonFrame, messagesOf } from '../../chrome/frame.server';
import { format } from '../../i18n/format';
import { queryCms } from '../../server/cms.server';
import { RegistryOnDocument } from './registryOn.generated';
import type { RegistryOnPageProps } from './RegistryOnPage';

/**
 * The agreements as they stood on a day ('YYYY-MM-DD'), from the milestones known today.
 *
 * @returns null when there is no such day in the calendar.
 */
export async function getRegistryOn(
  date: string,
  locale: string,
): Promise<RegistryOnPageProps | null> {
  const day = parsePartialDate(date);
  if (day?.length !== 10) return null;
  const { site, agreements_connection: list } = await queryCms(RegistryOnDocument, { locale });
  const { registryOn } = messagesOf(locale);
  const title = format(registryOn.title, { date: formatPartialDate(day, locale, 'long') });
  const frame = commonFrame(
    { site, locale, title, crumb: title, description: registryOn.opening, robots: 'noindex' },
    'agreement',
    (code) => ({ kind: 'agreements-on', locale: code, date }),
  );
  return { ...frame, date, agreements: list?.nodes ?? [], total: list?.pageInfo.total ?? 0 };
}
