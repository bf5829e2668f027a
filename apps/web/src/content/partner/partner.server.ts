import { entryFrame } from '../../chrome/frame.server';
import { queryCms } from '../../server/cms.server';
import { describe } from '../shared/describe';
import { listHead, pageExists, pageSizes } from '../shared/listHead.server';
import { present } from '../shared/present';
import { cityDay } from '@entente/model/cityDay';
import { PartnerListDocument, PartnerPageDocument } from './partner.generated';
import type { PartnerListPageProps } from './PartnerListPage';
import type { PartnerPageProps } from './PartnerPage';

/** @returns null when the CMS has no such partner in this language. */
export async function getPartner(slug: string, locale: string): Promise<PartnerPageProps | null> {
  const { site, partners } = await queryCms(PartnerPageDocument, { slug, locale });
  const [partner] = present(partners);
  if (!partner) return null;
  const title = partner.name ?? '';
  const described = { site, locale, title, description: describe(partner.description, title) };
  return {
    ...entryFrame(described, 'partner', partner),
    partner,
    owner: site?.owner ?? null,
    today: cityDay(),
  };
}

/** @param page counts from 1. @returns null for a page behind the last. */
export async function listPartners(
  locale: string,
  page: number,
): Promise<PartnerListPageProps | null> {
  const variables = { locale, page, pageSize: pageSizes.partner };
  const { site, partners_connection: list } = await queryCms(PartnerListDocument, variables);
  if (!list || !pageExists(page, list.pageInfo)) return null;
  return {
    ...listHead('partner', locale, page, site),
    partners: list.nodes,
    pageInfo: list.pageInfo,
  };
}
