import type { Core, UID } from '@strapi/strapi';
import { traitsOf } from '../../platform/contentTypes/traits';
import { readDraftLinks } from '../relations/draftLinks';
import { titlesFor } from './titles';
import { relationsOf, type Relation } from '../../platform/contentTypes/relationMap';

/** A document that an entry refers to, with the name it had. */
export interface Reference {
  documentId: string;
  name: string;
}

/** All that an editor writes of an entry in one language. */
export interface Snapshot {
  /** Values and components, as the Document Service takes them. */
  fields: Record<string, unknown>;
  /** In order. */
  relations: Record<string, Reference[]>;
}

/** What Strapi or we write, and no editor. */
const NOT_EDITED = new Set([
  'id',
  'documentId',
  'locale',
  'listed',
  'createdAt',
  'updatedAt',
  'publishedAt',
]);

type Attributes = Record<string, { type: string; component?: string; components?: string[] }>;

const attributesOf = (strapi: Core.Strapi, uid: string): Attributes =>
  ((strapi.getModel(uid as UID.ContentType) as { attributes?: object } | undefined)?.attributes ??
    {}) as Attributes;

/** Asks for components to their last level, and for files. */
function populateOf(strapi: Core.Strapi, uid: string): Record<string, unknown> {
  const populate: Record<string, unknown> = {};
  for (const [name, { type, component = '', components = [] }] of Object.entries(
    attributesOf(strapi, uid),
  )) {
    const nested = (of: string) => ({ populate: populateOf(strapi, of) });
    if (type === 'component') populate[name] = nested(component);
    if (type === 'dynamiczone')
      populate[name] = { on: Object.fromEntries(components.map((of) => [of, nested(of)])) };
    if (type === 'media') populate[name] = true;
  }
  return populate;
}

/** What an editor wrote: components without their ids, which belong to one row; a file is its id. */
export function editedFields(
  strapi: Core.Strapi,
  uid: string,
  row: Record<string, unknown>,
): Snapshot['fields'] {
  const fields: Snapshot['fields'] = {};
  for (const [name, { type, component = '' }] of Object.entries(attributesOf(strapi, uid))) {
    const value = row[name];
    if (NOT_EDITED.has(name) || type === 'relation' || value === undefined) continue;
    fields[name] =
      type === 'component'
        ? each(value, (one) => editedFields(strapi, component, one))
        : type === 'dynamiczone'
          ? each(value, (one) => ({
              __component: one.__component,
              ...editedFields(strapi, String(one.__component), one),
            }))
          : type === 'media'
            ? each(value, (one) => one.id ?? one)
            : value;
  }
  return fields;
}

function each(value: unknown, convert: (one: Record<string, unknown>) => unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => convert(one as Record<string, unknown>));
  return value === null ? null : convert(value as Record<string, unknown>);
}

/** The values and components of a draft as it is now; null for none in this language. */
export async function readFields(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  locale: string | null,
): Promise<Snapshot['fields'] | null> {
  const { hasDrafts } = traitsOf(strapi, uid);
  const row = (await strapi.db.query(uid).findOne({
    where: { documentId, locale, ...(hasDrafts && { publishedAt: { $null: true } }) },
    populate: populateOf(strapi, uid),
  })) as Record<string, unknown> | null;
  return row && editedFields(strapi, uid, row);
}

/**
 * The relations that a version keeps. Of a record, only those that it declares itself: the news or
 * the agreements that name a partner are theirs, and a version of it must not take them away.
 */
export const keptRelations = (strapi: Core.Strapi, uid: UID.ContentType): Relation[] =>
  relationsOf(strapi, uid).filter(({ isOwner }) => isOwner || traitsOf(strapi, uid).hasDrafts);

/**
 * The draft of an entry as it is now, or the record where there is no draft; null for none in this
 * language.
 * @param kept the relations that it is to tell of
 */
export async function takeSnapshot(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  locale: string | null,
  kept: readonly Relation[] = relationsOf(strapi, uid),
): Promise<Snapshot | null> {
  const fields = await readFields(strapi, uid, documentId, locale);
  if (!fields) return null;
  const relations: Snapshot['relations'] = {};
  for (const relation of kept) {
    const links = await readDraftLinks(strapi, relation, [documentId]);
    const ids = links.map(({ target }) => target);
    const names = await titlesFor(strapi, relation.target, ids, locale ?? '');
    relations[relation.attribute] = links.map(({ target }) => ({
      documentId: target,
      name: names.get(target) ?? '',
    }));
  }
  return { fields, relations };
}
