import { present } from '../../content/shared/present';
import { queryCms } from '../../engine/cms/cms.server';
import { siteLocales } from '../../engine/platform/locales.server';
import { EmbedSettingsDocument } from './embedSettings.generated';
import { partnerEmbeds, type EmbedSettings } from './embedSettings';
import { partnerNumbers } from './partnerNumbers';

/** What every partner set, and its numbers in registers, from the CMS. @throws what `queryCms` throws */
export async function getEmbedSettings(): Promise<EmbedSettings> {
  const locale = siteLocales().defaultCode;
  const all: EmbedSettings = { partners: [], numbers: {} };
  let pageCount = 1;
  for (let page = 1; page <= pageCount; page += 1) {
    const { site, partners_connection: list } = await queryCms(EmbedSettingsDocument, {
      locale,
      page,
    });
    const ownerId = site?.owner?.documentId ?? null;
    const read = present(list?.nodes);
    all.partners.push(...read.flatMap((partner) => partnerEmbeds(partner, ownerId)));
    for (const partner of read) Object.assign(all.numbers, partnerNumbers(partner));
    pageCount = list?.pageInfo.pageCount ?? 1;
  }
  return all;
}
