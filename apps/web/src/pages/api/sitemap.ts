import type { NextApiRequest, NextApiResponse } from 'next';
import { env } from '../../env';
import { directory } from '../../server/directory.server';
import { siteLinks, siteLocales } from '../../server/locales.server';
import { pageIndex } from '../../server/pageIndex.server';
import { sitemapXml } from '../../server/sitemap';
import { sitemapPages } from '../../server/sitemapPages';

/** From the pages rendered so far, so it is there when the CMS is not. */
export default function sitemap(_request: NextApiRequest, response: NextApiResponse) {
  const pages = sitemapPages(pageIndex(), directory(), siteLinks(), siteLocales());
  response.setHeader('Content-Type', 'application/xml; charset=utf-8');
  response.setHeader('Cache-Control', 'public, max-age=0, s-maxage=10');
  response.status(200).send(sitemapXml(pages, env().siteUrl));
}
