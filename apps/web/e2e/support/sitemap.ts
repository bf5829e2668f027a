/** Every path that the site's own sitemaps name: '/fr', '/en/news/…'. */
export async function sitemapPaths(siteUrl: string): Promise<string[]> {
  const paths: string[] = [];
  for (const sitemap of await locations(`${siteUrl}/sitemap.xml`)) {
    if (!sitemap.startsWith('/sitemaps/')) continue;
    paths.push(...(await locations(siteUrl + sitemap)));
  }
  return paths;
}

async function locations(url: string): Promise<string[]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  const found = [...(await response.text()).matchAll(/<loc>([^<]+)<\/loc>/g)];
  return found.map(([, location]) => new URL(location ?? '').pathname);
}
