import { entryFrame } from '../../layout/frame.server';
import { queryCms } from '../../engine/cms/cms.server';
import { describe } from '../shared/describe';
import { listHead, pageExists, pageSizes } from '../shared/listHead.server';
import { present } from '../shared/present';
import { cutPage, inOrderOf, readRows } from '../shared/sortedList.server';
import { comparePlaces } from '../shared/comparePlaces';
import { cityDay } from '@entente/model/cityDay';
import {
  PartnerListDocument,
  PartnerOrderDocument,
  PartnerPageDocument,
} from './partner.generated';
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
  const sorted = (await readRows(PartnerOrderDocument, locale)).sort(comparePlaces(locale));
  const { ids, pageInfo } = cutPage(sorted, page, pageSizes.partner);
  if (!pageExists(page, pageInfo)) return null;
  const { site, partners } = await queryCms(PartnerListDocument, { locale, ids });
  return {
    ...listHead('partner', locale, page, site),
    partners: inOrderOf(ids, partners),
    pageInfo,
  };
}
