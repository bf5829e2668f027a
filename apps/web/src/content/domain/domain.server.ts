import { entryFrame } from '../../chrome/frame.server';
import { queryCms } from '../../server/cms.server';
import { describe } from '../shared/describe';
import { listHead, pageExists, pageSizes } from '../shared/listHead.server';
import { present } from '../shared/present';
import { DomainListDocument, DomainPageDocument } from './domain.generated';
import type { DomainListPageProps } from './DomainListPage';
import type { DomainPageProps } from './DomainPage';

/** @returns null when the CMS has no such domain in this language. */
export async function getDomain(slug: string, locale: string): Promise<DomainPageProps | null> {
  const { site, domains } = await queryCms(DomainPageDocument, { slug, locale });
  const [domain] = present(domains);
  if (!domain) return null;
  const title = domain.name ?? '';
  const described = { site, locale, title, description: describe(domain.description, title) };
  return { ...entryFrame(described, 'domain', domain), domain };
}

/** @param page counts from 1. @returns null for a page behind the last. */
export async function listDomains(
  locale: string,
  page: number,
): Promise<DomainListPageProps | null> {
  const variables = { locale, page, pageSize: pageSizes.domain };
  const { site, domains_connection: list } = await queryCms(DomainListDocument, variables);
  if (!list || !pageExists(page, list.pageInfo)) return null;
  return {
    ...listHead('domain', locale, page, site),
    domains: list.nodes,
    pageInfo: list.pageInfo,
  };
}
