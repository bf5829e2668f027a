import { entryFrame } from '../../chrome/frame.server';
import { queryCms } from '../../server/cms.server';
import { describe } from '../shared/describe';
import { listHead, pageExists, pageSizes } from '../shared/listHead.server';
import { present } from '../shared/present';
import { cityDay } from '@entente/model/cityDay';
import { AgreementListDocument, AgreementPageDocument } from './agreement.generated';
import type { AgreementListPageProps } from './AgreementListPage';
import type { AgreementPageProps } from './AgreementPage';
import { furtherRegister } from './registryBy.server';
import { inRegister, registryWays } from './registryWays';

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
  return { ...entryFrame(described, 'agreement', agreement), agreement, today: cityDay() };
}

/** @param page counts from 1. @returns null for a page behind the last. */
export async function listAgreements(
  locale: string,
  page: number,
): Promise<AgreementListPageProps | null> {
  const variables = { locale, page, pageSize: pageSizes.agreement };
  const data = await queryCms(AgreementListDocument, variables);
  const { site, register, agreements_connection: list } = data;
  if (!list || !pageExists(page, list.pageInfo)) return null;
  const on = cityDay();
  const others = await furtherRegister(locale, register?.pageInfo.pageCount ?? 1);
  return {
    ...listHead('agreement', locale, page, site),
    agreements: list.nodes,
    pageInfo: list.pageInfo,
    ways: registryWays(inRegister([...(register?.nodes ?? []), ...others], on), on),
    today: on,
  };
}
