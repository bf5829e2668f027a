import type { LinkReportResponse } from '../server/linkRoutes';
import { documentsOf, type Data, type TestCms } from '../../../../tests/cms';

const base = '/admin/entente/links';

const paragraph = (hrefs: readonly string[]) => ({
  type: 'paragraph',
  children: hrefs.flatMap((url) => [
    { type: 'text', text: 'Voir ' },
    { type: 'link', url, children: [{ type: 'text', text: `vers ${url}` }] },
  ]),
});

/** The body of an article that leads there. */
export const bodyWith = (...hrefs: string[]) => [
  { __component: 'block.rich-text', body: [paragraph(hrefs)] },
];

let count = 0;

/** What these suites do with entries and with the report of their links. */
export function linkEntries(cms: TestCms, administrator: Record<string, string>) {
  const articles = documentsOf(cms, 'article');
  const report = async (headers = administrator): Promise<LinkReportResponse> =>
    (await cms.http().get(base).set(headers)).body as LinkReportResponse;
  const linesOf = async (documentId: string) =>
    (await report()).lines.filter((line) => line.documentId === documentId);
  return {
    report,
    linesOf,
    check: (headers = administrator) => cms.http().post(`${base}/check`).set(headers),
    /** What is said of each link of an entry: 'state reason', and where to. */
    found: async (documentId: string) =>
      Object.fromEntries(
        (await linesOf(documentId)).map(({ href, state, reason, to }) => [
          href,
          [state, reason, ...(to ? [to] : [])].join(' '),
        ]),
      ),
    async article(data: Data, publish = false): Promise<string> {
      const headline = `Actualité ${(count += 1)}`;
      const { documentId } = await articles.create({
        data: { headline, lead: 'Deux rives.', date: '2026-04-09', ...data },
        locale: 'fr',
      });
      if (publish) await articles.publish({ documentId, locale: 'fr' });
      return documentId;
    },
    remove: (documentId: string, type = 'article') =>
      documentsOf(cms, type).delete({ documentId, locale: '*' }),
  };
}
