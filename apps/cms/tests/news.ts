import type { Revision } from '@entente/protocol/changes';
import { documentsOf, type Data, type TestCms } from './cms';
import { siteOf } from './site';

/** A relation to these documents and no other. */
export const link = (...ids: string[]) => ({ set: ids.map((documentId) => ({ documentId })) });

export type News = ReturnType<typeof newsOf>;

/** Articles in French, and the revisions that come of them. */
export function newsOf(cms: TestCms) {
  const site = siteOf(cms);
  const articles = documentsOf(cms, 'article');
  const publish = (documentId: string) => articles.publish({ documentId, locale: 'fr' });
  async function draft(headline: string, more: Data = {}): Promise<string> {
    const data = { headline, lead: 'Deux rives se parlent.', date: '2024-04-09', ...more };
    return (await articles.create({ data, locale: 'fr' })).documentId;
  }
  return {
    draft,
    publish,
    async published(headline: string, more: Data = {}): Promise<string> {
      const documentId = await draft(headline, more);
      await publish(documentId);
      return documentId;
    },
    /** The revisions that something made. */
    async madeBy(act: () => Promise<unknown>): Promise<Revision[]> {
      const before = await site.head();
      await act();
      return (await site.since(before)).revisions;
    },
  };
}
