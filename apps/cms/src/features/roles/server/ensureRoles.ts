import type { Core } from '@strapi/strapi';
import { publishRecords } from '../../../platform/access/publishRecords';
import { cmsEnv } from '../../../platform/env';
import { contentTypes, typeNames, uidOf } from '../../../api/types';
import { traitsOf } from '../../../platform/contentTypes/traits';
import { grantedActions, roles, type Role, type RoleAction } from './roles';

interface Permission {
  action: string;
  subject: string | null;
  properties: { fields?: string[]; locales?: string[] };
  conditions: string[];
}
interface KnownRole {
  id: number;
  code: string;
  name: string;
  description: string;
}

const ONLY_OWN = ['admin::is-creator'];
/** Actions about an entry as a whole, not about its fields. */
const WHOLE: readonly RoleAction[] = ['delete', 'publish'];

function contentPermissions(strapi: Core.Strapi, role: Role): Permission[] {
  const service = strapi.service('admin::content-type');
  return typeNames.flatMap((type) => {
    const uid = uidOf(type);
    const { hasDrafts, isLocalized } = traitsOf(strapi, uid);
    const fields: string[] = service.getNestedFields(strapi.contentType(uid), {
      components: strapi.components,
    });
    return grantedActions[contentTypes[type].grants[role.key]]
      .filter((action) => action !== 'publish' || hasDrafts)
      .map((action) => ({
        action: `plugin::content-manager.explorer.${action}`,
        subject: uid,
        properties: {
          ...(!WHOLE.includes(action) && { fields }),
          ...(isLocalized && { locales: [...cmsEnv().locales] }),
        },
        conditions: role.onlyOwnFiles && type === 'media' && action === 'update' ? ONLY_OWN : [],
      }));
  });
}

function filePermissions(role: Role): Permission[] {
  return [
    'read',
    'configure-view',
    'assets.create',
    'assets.update',
    'assets.download',
    'assets.copy-link',
  ].map((name) => ({
    action: `plugin::upload.${name}`,
    subject: null,
    properties: {},
    conditions: role.onlyOwnFiles && name === 'assets.update' ? ONLY_OWN : [],
  }));
}

/** As Strapi names a right of ours. */
const ownPermissions = ({ publishesRecords }: Role): Permission[] =>
  publishesRecords
    ? [{ action: `api::${publishRecords.uid}`, subject: null, properties: {}, conditions: [] }]
    : [];

/** A name is one role's only: a city may have given ours to a role of its own. */
async function freeName(strapi: Core.Strapi, { code, name }: Role): Promise<string> {
  const holder: KnownRole | null = await strapi.service('admin::role').findOne({ name });
  return holder && holder.code !== code ? `${name} (Entente)` : name;
}

/**
 * Creates the roles of the newsroom and brings them up to date, told by their codes. A role that
 * the city made is left as it is.
 */
export async function ensureRoles(strapi: Core.Strapi): Promise<void> {
  const service = strapi.service('admin::role');
  for (const role of roles) {
    const { code, description } = role;
    const name = await freeName(strapi, role);
    const known: KnownRole | null = await service.findOne({ code });
    const { id }: KnownRole = known ?? (await service.create({ code, name, description }));
    if (known && (known.name !== name || known.description !== description))
      await service.update({ id }, { name, description });
    await service.assignPermissions(id, [
      ...contentPermissions(strapi, role),
      ...filePermissions(role),
      ...ownPermissions(role),
    ]);
  }
}
