import { commonFrame, messagesOf } from '../../layout/frame.server';
import { queryCms } from '../../engine/cms/cms.server';
import { OpenDataDocument } from './openData.generated';
import type { OpenDataPageProps } from './OpenDataPage';

/** @returns null before the site has any settings: nobody could be named as the producer. */
export async function getOpenData(locale: string): Promise<OpenDataPageProps | null> {
  const { site } = await queryCms(OpenDataDocument, { locale });
  if (!site) return null;
  const { title, description } = messagesOf(locale).openData;
  return {
    ...commonFrame({ site, locale, title, description, crumb: title }, null, (code) => ({
      kind: 'fixed',
      name: 'open-data',
      locale: code,
    })),
    producer: site.publisher?.name ?? site.name ?? '',
    licence: site.dataLicence,
    licenceUrl: site.dataLicenceUrl,
  };
}
