import type { Core } from '@strapi/strapi';
import { recordAudit } from '../../../pipeline/record/recordAudit';
import type { Account } from '../../../platform/access/doors/doorContext';
import { withConnection } from '../../../platform/database/connection';
import type { SingleSignOnEnv } from '../../../platform/singleSignOnEnv';
import type { DirectoryPerson } from './claims';
import { LINKS } from './linkTable';

/** Why somebody whom the directory knows is not let in. */
export type PersonRefusal = 'noEmail' | 'unknown' | 'noRole' | 'inactive';

type Found = Account & { documentId?: string; registrationToken?: string | null };

interface UserService {
  create(attributes: object): Promise<Found>;
  updateById(id: number, attributes: object): Promise<Found>;
}

const users = (strapi: Core.Strapi) => strapi.service('admin::user') as unknown as UserService;

const findUser = (strapi: Core.Strapi, where: object): Promise<Found | null> =>
  strapi.db.query('admin::user').findOne({ where, populate: ['roles'] });

const record = (strapi: Core.Strapi, action: 'create' | 'update', account: Found, detail: object) =>
  recordAudit(
    strapi,
    action,
    { uid: 'admin::user', documentId: account.documentId ?? '', locale: '' },
    { ...detail },
    account.email,
  );

async function linked(strapi: Core.Strapi, issuer: string, subject: string): Promise<Found | null> {
  const row = await withConnection(strapi, (connection) =>
    connection(LINKS).where({ issuer, subject }).first<{ person_id: number } | undefined>(),
  );
  return row ? findUser(strapi, { id: row.person_id }) : null;
}

async function link(
  strapi: Core.Strapi,
  issuer: string,
  subject: string,
  id: number,
): Promise<void> {
  await withConnection(strapi, (connection) =>
    connection(LINKS)
      .insert({ issuer, subject, person_id: id })
      .onConflict(['issuer', 'subject'])
      .merge({ person_id: id }),
  );
}

async function roleIds(strapi: Core.Strapi, codes: readonly string[]): Promise<number[]> {
  const where = { code: { $in: [...codes] } };
  const roles: { id: number }[] = await strapi.db.query('admin::role').findMany({ where });
  return roles.map(({ id }) => id).sort();
}

const rolesOf = ({ roles = [] }: Account) => roles.map(({ id }) => id).sort();

/** Who was invited need not choose a password: the directory vouches for them. */
async function accept(strapi: Core.Strapi, account: Found): Promise<Found> {
  return users(strapi).updateById(account.id, { isActive: true, registrationToken: null });
}

/**
 * Our account of somebody whom the directory vouches for: the one that it is linked with, else that of
 * their verified address, else a new one where the directory gives roles. Roles follow the directory.
 */
export async function accountFor(
  strapi: Core.Strapi,
  { issuer, name }: SingleSignOnEnv,
  person: DirectoryPerson,
): Promise<Found | { refusal: PersonRefusal }> {
  const { subject, email, isVerified, firstname, lastname, roles } = person;
  const known = await linked(strapi, issuer, subject);
  if (!known && (email === '' || !isVerified)) return { refusal: 'noEmail' };
  const found = known ?? (await findUser(strapi, { email }));
  if (!found && roles === null) return { refusal: 'unknown' };
  const ids = roles === null ? (found ? rolesOf(found) : []) : await roleIds(strapi, roles);
  if (ids.length === 0) return { refusal: 'noRole' };
  if (!found) {
    const made = await users(strapi).create({
      email,
      firstname: firstname || email,
      lastname: lastname || null,
      isActive: true,
      registrationToken: null,
      roles: ids,
    });
    await link(strapi, issuer, subject, made.id);
    await record(strapi, 'create', made, { way: name });
    return made;
  }
  const isInvited = !found.isActive && Boolean(found.registrationToken);
  if (!found.isActive && !isInvited) return { refusal: 'inactive' };
  const active = isInvited ? await accept(strapi, found) : found;
  await link(strapi, issuer, subject, active.id);
  if (ids.join() === rolesOf(found).join()) return active;
  const changed = await users(strapi).updateById(active.id, { roles: ids });
  await record(strapi, 'update', changed, { fields: ['roles'], way: name });
  return changed;
}
