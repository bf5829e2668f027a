import { formatPartialDate, parsePartialDate } from '@entente/model/partialDate';
import { commonFrame, messagesOf } from '../../layout/frame.server';
import { format } from '../../i18n/format';
import { queryCms } from '../../engine/cms/cms.server';
import { readWhole } from '../../engine/cms/readWhole';
import { byTitle } from '../shared/alphabetical';
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
  const read = (page: number) => queryCms(RegistryOnDocument, { locale, page });
  const { site, agreements_connection: first } = await read(1);
  const agreements = await readWhole(
    first,
    async (page) => (await read(page)).agreements_connection,
  );
  const { registryOn } = messagesOf(locale);
  const title = format(registryOn.title, { date: formatPartialDate(day, locale, 'long') });
  const frame = commonFrame(
    { site, locale, title, crumb: title, description: registryOn.opening, robots: 'noindex' },
    'agreement',
    (code) => ({ kind: 'agreements-on', locale: code, date }),
  );
  return { ...frame, date, agreements: byTitle(agreements, locale) };
}
