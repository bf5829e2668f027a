import { present } from '../../../content/shared/present';
import { safeHref } from '../../../blocks/parseRichText';
import { messagesOf } from '../../../layout/frame.server';
import { queryCms } from '../../../engine/cms/cms.server';
import { siteLocales } from '../../../engine/platform/locales.server';
import { SiteFactsDocument } from './data.generated';
import type { SiteFacts } from './siteFacts';

/** Who publishes, under which licence, whom to write to. @throws what `queryCms` throws */
export async function getSiteFacts(): Promise<SiteFacts> {
  const locale = siteLocales().defaultCode;
  const { site } = await queryCms(SiteFactsDocument, { locale });
  const fallback = messagesOf(locale).chrome.siteName;
  const versions = [{ locale, name: site?.name ?? null }, ...present(site?.localizations)];
  return {
    names: Object.fromEntries(
      versions.flatMap(({ locale: code, name }) => (code && name ? [[code, name]] : [])),
    ),
    producer: site?.publisher?.name ?? site?.name ?? fallback,
    licence: site?.dataLicence ?? null,
    licenceUrl: safeHref(site?.dataLicenceUrl ?? ''),
    email: site?.publisher?.email ?? present(site?.contacts)[0]?.email ?? null,
    updatedAt: site?.updatedAt ?? null,
  };
}
