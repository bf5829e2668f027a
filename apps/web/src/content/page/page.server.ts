import { entryFrame } from '../../layout/frame.server';
import { parseRichText, plainText } from '../../blocks/parseRichText';
import { queryCms } from '../../engine/cms/cms.server';
import { describe } from '../shared/describe';
import { present } from '../shared/present';
import { PagePageDocument, type PagePage_PageFragment } from './page.generated';
import type { PagePageProps } from './PagePage';

/** @returns null when the CMS has no such page in this language. */
export async function getPage(slug: string, locale: string): Promise<PagePageProps | null> {
  const { site, pages } = await queryCms(PagePageDocument, { slug, locale });
  const [page] = present(pages);
  if (!page) return null;
  const title = page.title ?? '';
  const described = {
    site,
    locale,
    title: page.seo?.title ?? title,
    crumb: title,
    description: describe(page.seo?.description, firstParagraph(page), title),
  };
  return { ...entryFrame(described, 'page', page), page };
}

function firstParagraph(page: PagePage_PageFragment): string | null {
  for (const block of present(page.body)) {
    if (block.__typename !== 'ComponentBlockRichText') continue;
    const paragraph = parseRichText(block.body).find((node) => node.type === 'paragraph');
    if (paragraph?.type === 'paragraph') return plainText(paragraph.children);
  }
  return null;
}
