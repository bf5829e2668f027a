import { askJson } from '../ask.mjs';
import { pairs } from '../group.mjs';
import { entryPath } from '../newsroom.mjs';
import { leak } from '../verdicts.mjs';

const LONG_AGO = '2001-01-01T00:00:00.000Z';

/** What an entry is given by the CMS alone, as somebody sends it along. */
const GIVEN = {
  id: 1,
  documentId: 'aaaaaaaaaaaaaaaaaaaaaaaa',
  createdBy: 1,
  updatedBy: { id: 1 },
  createdAt: LONG_AGO,
  updatedAt: LONG_AGO,
  publishedAt: LONG_AGO,
  status: 'published',
  listed: true,
  locale: 'en',
  localizations: [{ id: 1 }],
  firstPublishedAt: LONG_AGO,
  __component: 'block.rich-text',
  __type: 'api::article.article',
  strapi_stage: { id: 1 },
  strapi_assignee: { id: 1 },
};

/** How somebody writes into another entry by one's relations. */
const ways = (documentId, changed) => ({
  'connected with changes': { connect: [{ documentId, ...changed }] },
  'set with changes': { set: [{ documentId, ...changed }] },
  'a list with changes': [{ documentId, ...changed }],
  'created in passing': { create: [changed] },
  'updated in passing': { update: [{ documentId, data: changed }] },
  'deleted in passing': { delete: [documentId] },
  'disconnected and deleted': { disconnect: [{ documentId }], delete: true },
});

/** What a person may not say of oneself. */
const ABOUT_ONESELF = {
  roles: [1],
  isActive: false,
  blocked: false,
  id: 1,
  documentId: 'x',
  registrationToken: 'x',
  resetPasswordToken: 'x',
  createdAt: LONG_AGO,
};

const NEEDED = {
  article: { headline: 'Attribution', lead: 'Deux rives.', date: '2026-01-05' },
  statement: { text: 'Deux rives.', language: 'fr', kind: 'direct' },
  speaker: { givenName: 'Anne', familyName: 'Essai' },
  partner: { name: 'Essai' },
};

/** What is sent along with what may be written, so that it is written too. */
export const massAssignment = {
  name: 'mass-assignment',
  width: 2,
  cases: async ({ cms, newsroom, planted }) => {
    const { people, call, write } = newsroom;
    const as = (role) => people[role].headers;
    const read = async (type, documentId) =>
      askJson(cms, entryPath(type, documentId), { headers: as('administrator') });
    const author = people.author.id;
    const own = await write('article', NEEDED.article, as('author'));
    const victim = await write('partner', { name: 'Intouché', city: 'Rennes' });
    const told = (entry) => JSON.stringify([entry.name, entry.city, entry.listed]);
    const untouched = told((await read('partner', victim)).json.data);

    /** What of an entry shows that it was believed. */
    const believed = ({ data, meta }, documentId) => {
      if (data.documentId !== documentId) return 'is another document';
      if (data.createdBy && data.createdBy.id !== author) return 'is somebody else’s';
      if (data.publishedAt || (meta?.availableStatus ?? []).length > 0) return 'is published';
      if (data.listed) return 'is listed';
      return String(data.createdAt) === LONG_AGO ? 'is of long ago' : null;
    };
    const sent = async (method, type, id, body) => {
      const answer = await askJson(cms, entryPath(type, id), {
        method,
        body,
        headers: as('author'),
      });
      const problem = leak(answer);
      if (problem || answer.status >= 400) return { problem };
      const { documentId } = answer.json.data;
      if (documentId === GIVEN.documentId) return { problem: 'has the identifier that was sent' };
      if (method === 'PUT' && documentId !== id) return { problem: 'is another entry' };
      const there = await read(type, documentId);
      return { problem: there.status === 200 ? believed(there.json, documentId) : null };
    };

    const fields = Object.entries(GIVEN);
    const relations = ['partners', 'agreements', 'domains', 'statements', 'cover', 'delegations'];
    const changed = {
      name: 'Falsifié',
      title: 'Falsifié',
      city: 'Falsifié',
      listed: true,
      publishedAt: LONG_AGO,
    };
    return [
      ...pairs(Object.keys(NEEDED), fields).map(([type, [field, value]]) => ({
        name: `a new ${type} with ${field}`,
        attack: async () =>
          (await sent('POST', type, '', { ...NEEDED[type], [field]: value })).problem,
      })),
      ...fields.map(([field, value]) => ({
        name: `one’s own article saved with ${field}`,
        attack: async () =>
          (await sent('PUT', 'article', own, { ...NEEDED.article, [field]: value })).problem,
      })),
      ...pairs(relations, Object.entries(ways(victim, changed))).flatMap(
        ([relation, [what, value]]) =>
          ['author', 'editor'].map((role) => ({
            name: `${relation} ${what} by ${role}`,
            attack: async () => {
              const answer = await askJson(cms, entryPath('article', own), {
                method: 'PUT',
                body: { ...NEEDED.article, [relation]: value },
                headers: as(role),
              });
              const after = await read('partner', victim);
              if (after.status !== 200) return 'the other entry is gone';
              return (
                leak(answer) ??
                (told(after.json.data) === untouched ? null : 'the other entry is changed')
              );
            },
          })),
      ),
      ...fields.map(([field, value]) => ({
        name: `a publication by an author with ${field}`,
        attack: async () => {
          const answer = await askJson(cms, entryPath('article', own, 'publish'), {
            method: 'POST',
            body: { ...NEEDED.article, [field]: value },
            headers: as('author'),
          });
          return leak(answer) ?? (answer.status === 403 ? null : `answers ${answer.status}`);
        },
      })),
      ...pairs(['author', 'editor', 'nothing'], Object.entries(ABOUT_ONESELF)).map(
        ([role, [field, value]]) => ({
          name: `${role} about oneself: ${field}`,
          attack: async () => {
            const answer = await askJson(cms, '/admin/users/me', {
              method: 'PUT',
              body: { [field]: value },
              headers: as(role),
            });
            const problem = leak(answer);
            if (problem) return problem;
            const { data } = await call(`/admin/users/${people[role].id}`, { method: 'GET' });
            if (!data.isActive || data.roles.length !== 1) return 'has another standing';
            return data.roles.some(({ code }) => code === 'strapi-super-admin')
              ? 'is an administrator'
              : null;
          },
        }),
      ),
      ...pairs(
        [
          'api::article.article',
          'api::partner.partner',
          'admin::user',
          'plugin::upload.file',
          '__proto__',
        ],
        ['saved', 'removed'],
      ).map(([uid, what]) => ({
        name: `what is typed, ${what} for ${uid} of somebody else`,
        attack: async () =>
          leak(
            await askJson(cms, `/admin/entente/typed-drafts${what === 'saved' ? '' : '/remove'}`, {
              method: 'POST',
              headers: as('author'),
              body: {
                uid,
                documentId: planted.embargoed,
                locale: 'fr',
                values: { headline: 'x' },
                userId: 1,
                user: { id: 1 },
              },
            }),
          ),
      })),
    ];
  },
};
