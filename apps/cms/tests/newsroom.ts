import type { AuditPageResponse } from '../src/features/audit/server/readAudit';
import type { TestCms } from './cms';

export type Headers = Record<string, string>;
let count = 0;

/** The address of an entry, or of an action with it, in the content manager. */
export const path = (documentId = '', action = '', type = 'article') =>
  `/content-manager/collection-types/api::${type}.${type}${documentId && `/${documentId}`}${action && `/actions/${action}`}?locale=fr`;

/** Different from any other. */
export const makeArticle = (more: object = {}) => ({
  headline: `Signature ${(count += 1)}`,
  lead: 'Deux rives.',
  date: '2026-04-09',
  ...more,
});

/** What people do with news in the admin, each told by the headers of a session. */
export function newsroom(cms: TestCms, administrator: Headers) {
  const entente = {
    get: (headers: Headers, rest: string) => cms.http().get(`/admin/entente${rest}`).set(headers),
    post: (headers: Headers, rest: string, body: object) =>
      cms.http().post(`/admin/entente${rest}`).set(headers).send(body),
  };
  const audit = async (query: string): Promise<AuditPageResponse> =>
    (await entente.get(administrator, `/audit?${query}`)).body as AuditPageResponse;
  return {
    entente,
    audit,
    async written(headers: Headers, more: object = {}): Promise<string> {
      const { body } = await cms.http().post(path()).set(headers).send(makeArticle(more));
      return body.data.documentId as string;
    },
    change: (headers: Headers, documentId: string, data: object) =>
      cms.http().put(path(documentId)).set(headers).send(data),
    /** As the form does: with all that it shows. */
    async publish(headers: Headers, documentId: string, more: object = {}) {
      const { body } = await cms.http().get(path(documentId)).set(headers);
      const { headline, lead, date, kind, slug } = body.data;
      const relations = { partners: { connect: [], disconnect: [] } };
      return cms
        .http()
        .post(path(documentId, 'publish'))
        .set(headers)
        .send({ headline, lead, date, kind, slug, ...relations, ...more });
    },
    /** To publish in French, in a far future, unless told. */
    schedule: (headers: Headers, documentId: string, more: object = {}) =>
      entente.post(headers, '/schedules', {
        uid: 'api::article.article',
        documentId,
        locales: ['fr'],
        action: 'publish',
        local: '2099-01-01T10:00',
        zone: 'Europe/Paris',
        disambiguation: null,
        ...more,
      }),
    async isOnline(documentId: string): Promise<boolean> {
      const query = '{ articles(locale: "fr", pagination: { limit: 100 }) { documentId } }';
      const { data } = await cms.ask(query);
      const articles = data?.articles as { documentId: string }[];
      return articles.some((one) => one.documentId === documentId);
    },
    /** First what was done first. */
    actionsOn: async (documentId: string) =>
      (await audit(`documentId=${documentId}`)).lines.map(({ action }) => action).reverse(),
  };
}
