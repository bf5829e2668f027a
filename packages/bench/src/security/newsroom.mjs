import { randomBytes } from 'node:crypto';
import { askJson } from './ask.mjs';

const ROLES = ['entente-author', 'entente-editor', 'entente-approver'];

const uidOf = (type) => `api::${type}.${type}`;

/** The address of an entry, or of an action with it, in Strapi's content manager. */
export const entryPath = (type, documentId = '', action = '') =>
  `/content-manager/collection-types/${uidOf(type)}${documentId && `/${documentId}`}${action && `/actions/${action}`}?locale=fr`;

/**
 * The people of a newsroom, signed in: its administrator, one of each role, and one whose role
 * allows nothing.
 */
export async function newsroomOf(cms, administrator) {
  const signIn = async ({ email, password }) => {
    const { json, status } = await askJson(cms, '/admin/login', {
      method: 'POST',
      body: { email, password },
    });
    const token = json?.data?.accessToken ?? json?.data?.token;
    if (!token) throw new Error(`${email} can't sign in: ${status}`);
    return { authorization: `Bearer ${token}` };
  };
  const headers = await signIn(administrator);
  const call = async (path, { method = 'POST', body, as = headers } = {}) => {
    const answer = await askJson(cms, path, { method, body, headers: as });
    if (answer.status >= 300)
      throw new Error(`${method} ${path} answered ${answer.status}: ${answer.text.slice(0, 300)}`);
    return answer.json;
  };

  /** Invited and registered as people are. */
  const person = async (firstname, role) => {
    const email = `${firstname.toLowerCase()}@entente.example`;
    const password = `Passerelle-${randomBytes(12).toString('hex')}-Zq7`;
    const lastname = 'Essai';
    const { data } = await call('/admin/users', {
      body: { email, firstname, lastname, roles: [role] },
    });
    const { registrationToken } = data;
    await call('/admin/register', {
      body: { registrationToken, userInfo: { firstname, lastname, password } },
      as: {},
    });
    return { id: data.id, headers: await signIn({ email, password }), email, password };
  };

  const { data: roles } = await call('/admin/roles', { method: 'GET' });
  const nothing = await call('/admin/roles', { body: { name: 'Rien', description: 'Rien' } });
  const people = {
    administrator: { headers },
    nothing: await person('Rien', nothing.data.id),
  };
  for (const code of ROLES) {
    const { id } = roles.find((role) => role.code === code);
    people[code.replace('entente-', '')] = await person(code.replace('entente-', ''), id);
  }
  return {
    people,
    call,
    signIn,
    /** @returns {Promise<string>} the documentId of a draft */
    write: async (type, data, as = headers) =>
      (await call(entryPath(type), { body: data, as })).data.documentId,
    /** By another than who wrote it: four eyes are asked for as soon as there are approvers. */
    publish: (type, documentId, data = {}) =>
      call(entryPath(type, documentId, 'publish'), { body: data, as: people.approver.headers }),
  };
}
