/** The latest news about an entry, and how much there is in all, as the CMS counts it. */
export interface NewsPart<Article> {
  latest: readonly Article[];
  total: number;
}

/** The news of a partner or a domain. */
export function newsOf<Article>({
  articles_connection: list,
}: {
  articles_connection: { nodes: readonly Article[]; pageInfo: { total: number } } | null;
}): NewsPart<Article> {
  return { latest: list?.nodes ?? [], total: list?.pageInfo.total ?? 0 };
}
