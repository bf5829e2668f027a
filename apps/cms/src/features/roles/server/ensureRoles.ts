import type { Core } from '@strapi/strapi';
import { publishRecords } from '../../../platform/access/publishRecords';
import { cmsEnv } from '../../../platform/env';
import type { MessageLanguage } from '../../../platform/messages/words';
import { contentTypes, typeNames, uidOf } from '../../../api/types';
import { traitsOf } from '../../../platform/contentTypes/traits';
import { administrator, grantedActions, roles, SAMPLES, type Role, type RoleAction } from './roles';

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
async function freeName(
  strapi: Core.Strapi,
  { code, name }: { code: string; name: string },
): Promise<string> {
  const holder: KnownRole | null = await strapi.service('admin::role').findOne({ name });
  return holder && holder.code !== code ? `${name} (Entente)` : name;
}

/**
 * Strapi's own role has the name that Strapi gave it until here, and its samples nobody: what has
 * been renamed is left, and a sample that is somebody's says whose it is.
 */
async function settleStrapisRoles(strapi: Core.Strapi, language: MessageLanguage): Promise<void> {
  const service = strapi.service('admin::role');
  const { code, strapisName, name, description } = administrator;
  const own: KnownRole | null = await service.findOne({ code, name: strapisName });
  if (own) {
    const words = { name: name[language], description: description[language] };
    await service.update(
      { id: own.id },
      { ...words, name: await freeName(strapi, { code, ...words }) },
    );
  }
  const samples: KnownRole[] = await service.find({ code: { $in: [...SAMPLES.keys()] } });
  for (const { id, code: sample, name: called } of samples) {
    if ((await service.getUsersCount(id)) === 0) await service.deleteByIds([id]);
    else if (called === SAMPLES.get(sample))
      await service.update({ id }, { name: `${called} (Strapi)` });
  }
}

/**
 * Creates the roles of the newsroom and brings them up to date, told by their codes. A role that
 * the city made is left as it is.
 */
export async function ensureRoles(strapi: Core.Strapi): Promise<void> {
  const service = strapi.service('admin::role');
  // A name is one for everybody: that of the language in which the city writes first.
  const language: MessageLanguage = cmsEnv().locales[0] === 'en' ? 'en' : 'fr';
  await settleStrapisRoles(strapi, language);
  for (const role of roles) {
    const { code } = role;
    const description = role.description[language];
    const name = await freeName(strapi, { code, name: role.name[language] });
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
