import { entryFrame } from '../../layout/frame.server';
import { queryCms } from '../../engine/cms/cms.server';
import { describe } from '../shared/describe';
import { listHead, pageExists, pageSizes } from '../shared/listHead.server';
import { permalinkOf } from '../shared/permalink.server';
import { present } from '../shared/present';
import { cutPage, inOrderOf, readRows } from '../shared/sortedList.server';
import { cityDay } from '@entente/model/cityDay';
import {
  AgreementListDocument,
  AgreementOrderDocument,
  AgreementPageDocument,
} from './agreement.generated';
import type { AgreementListPageProps } from './AgreementListPage';
import type { AgreementPageProps } from './AgreementPage';
import { byTitle } from '../shared/alphabetical';
import { inRegister, facetCounts } from './facetCounts';

/** @returns null when the CMS has no such agreement in this language. */
export async function getAgreement(
  slug: string,
  locale: string,
): Promise<AgreementPageProps | null> {
  const { site, agreements } = await queryCms(AgreementPageDocument, { slug, locale });
  const [agreement] = present(agreements);
  if (!agreement) return null;
  const title = agreement.title ?? '';
  const described = { site, locale, title, description: describe(agreement.summary, title) };
  const frame = entryFrame(described, 'agreement', agreement);
  return {
    ...frame,
    agreement,
    owner: site?.owner ?? null,
    permalink: permalinkOf('agreement', agreement),
    today: cityDay(),
  };
}

/** @param page counts from 1. @returns null for a page behind the last. */
export async function listAgreements(
  locale: string,
  page: number,
): Promise<AgreementListPageProps | null> {
  const register = await readRows(AgreementOrderDocument, locale);
  const { ids, pageInfo } = cutPage(byTitle(register, locale), page, pageSizes.agreement);
  if (!pageExists(page, pageInfo)) return null;
  const { site, agreements } = await queryCms(AgreementListDocument, { locale, ids });
  const on = cityDay();
  const owner = site?.owner ?? null;
  return {
    ...listHead('agreement', locale, page, site),
    agreements: inOrderOf(ids, agreements),
    pageInfo,
    facets: facetCounts(inRegister(register, on), { owner, on }),
    owner,
    today: on,
  };
}
