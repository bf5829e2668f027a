import { present } from '../../content/shared/present';
import { queryCms } from '../../engine/cms/cms.server';
import { siteLocales } from '../../engine/platform/locales.server';
import { EmbedSettingsDocument } from './embedSettings.generated';
import { partnerEmbeds, type PartnerEmbeds } from './embedSettings';

/** What every partner set, from the CMS. @throws what `queryCms` throws */
export async function getEmbedSettings(): Promise<PartnerEmbeds[]> {
  const locale = siteLocales().defaultCode;
  const all: PartnerEmbeds[] = [];
  let pageCount = 1;
  for (let page = 1; page <= pageCount; page += 1) {
    const { site, partners_connection: list } = await queryCms(EmbedSettingsDocument, {
      locale,
      page,
    });
    const ownerId = site?.owner?.documentId ?? null;
    all.push(...present(list?.nodes).flatMap((partner) => partnerEmbeds(partner, ownerId)));
    pageCount = list?.pageInfo.pageCount ?? 1;
  }
  return all;
}
