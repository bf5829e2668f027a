/** Every path that the site's own sitemap names: '/fr', '/en/news/…'. */
export async function sitemapPaths(siteUrl: string): Promise<string[]> {
  const response = await fetch(`${siteUrl}/sitemap.xml`);
  if (!response.ok) throw new Error(`the sitemap answers ${response.status}`);
  const xml = await response.text();
  const found = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? ''));
  return found.map((url) => url.pathname);
}
