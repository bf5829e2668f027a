import { cityDay } from '@entente/model/cityDay';
import { compareNames } from '@entente/model/familyNames';
import { entryFrame } from '../../layout/frame.server';
import { queryCms } from '../../engine/cms/cms.server';
import { describe } from '../shared/describe';
import { listHead, pageExists, pageSizes } from '../shared/listHead.server';
import { present } from '../shared/present';
import { cutPage, inOrderOf, readRows } from '../shared/sortedList.server';
import { DomainListDocument, DomainOrderDocument, DomainPageDocument } from './domain.generated';
import type { DomainListPageProps } from './DomainListPage';
import type { DomainPageProps } from './DomainPage';

/** @returns null when the CMS has no such domain in this language. */
export async function getDomain(slug: string, locale: string): Promise<DomainPageProps | null> {
  const { site, domains } = await queryCms(DomainPageDocument, { slug, locale });
  const [domain] = present(domains);
  if (!domain) return null;
  const title = domain.name ?? '';
  const described = { site, locale, title, description: describe(domain.description, title) };
  return { ...entryFrame(described, 'domain', domain), domain, today: cityDay() };
}

interface Ordered {
  name: string | null;
  position: number | null;
}

/** In the order the newsroom gave them, else by name. */
function compareDomains(locale: string): (a: Ordered, b: Ordered) => number {
  const compare = compareNames(locale);
  return (a, b) =>
    (a.position ?? Infinity) - (b.position ?? Infinity) || compare(a.name ?? '', b.name ?? '');
}

/** @param page counts from 1. @returns null for a page behind the last. */
export async function listDomains(
  locale: string,
  page: number,
): Promise<DomainListPageProps | null> {
  const sorted = (await readRows(DomainOrderDocument, locale)).sort(compareDomains(locale));
  const { ids, pageInfo } = cutPage(sorted, page, pageSizes.domain);
  if (!pageExists(page, pageInfo)) return null;
  const { site, domains } = await queryCms(DomainListDocument, { locale, ids });
  return {
    ...listHead('domain', locale, page, site),
    domains: inOrderOf(ids, domains),
    pageInfo,
  };
}
