import { entryFrame } from '../../layout/frame.server';
import { queryCms } from '../../engine/cms/cms.server';
import { describe } from '../shared/describe';
import { listHead, pageExists, pageSizes } from '../shared/listHead.server';
import { present } from '../shared/present';
import { cityDay } from '@entente/model/cityDay';
import { DelegationListDocument, DelegationPageDocument } from './delegation.generated';
import type { DelegationListPageProps } from './DelegationListPage';
import type { DelegationPageProps } from './DelegationPage';
import { zonesOf } from './zones.server';

/** @returns null when the CMS has no such delegation in this language. */
export async function getDelegation(
  slug: string,
  locale: string,
): Promise<DelegationPageProps | null> {
  const { site, delegations } = await queryCms(DelegationPageDocument, { slug, locale });
  const [delegation] = present(delegations);
  if (!delegation) return null;
  const title = delegation.title ?? '';
  const described = { site, locale, title, description: describe(delegation.purpose, title) };
  return {
    ...entryFrame(described, 'delegation', delegation),
    delegation,
    zones: zonesOf(delegation),
    today: cityDay(),
  };
}

/** @param page counts from 1. @returns null for a page behind the last. */
export async function listDelegations(
  locale: string,
  page: number,
): Promise<DelegationListPageProps | null> {
  const variables = { locale, page, pageSize: pageSizes.delegation };
  const { site, delegations_connection: list } = await queryCms(DelegationListDocument, variables);
  if (!list || !pageExists(page, list.pageInfo)) return null;
  return {
    ...listHead('delegation', locale, page, site),
    delegations: list.nodes,
    pageInfo: list.pageInfo,
    today: cityDay(),
  };
}
