import type { Core, UID } from '@strapi/strapi';
import { readFields } from '../entry/snapshot';
import { traitsOf } from '../../platform/contentTypes/traits';
import { readDraftLinks } from '../relations/draftLinks';
import { relationsOf } from '../../platform/contentTypes/relationMap';

/** What a save may change: field → what it says; a relation says the documents in order. */
export type DraftState = ReadonlyMap<string, string>;

/** A form sends every relation, most of them with nothing to connect nor to disconnect. */
function isTouched(value: unknown): boolean {
  if (value === undefined) return false;
  const asked = value as { set?: unknown; connect?: unknown[]; disconnect?: unknown[] } | null;
  if (!asked || typeof asked !== 'object' || Array.isArray(asked) || 'set' in asked) return true;
  return [asked.connect, asked.disconnect].some((list) => (list?.length ?? 0) > 0);
}

/** The draft in one language as it is now, as far as this data could change it; null for none. */
export async function readDraftState(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  locale: string | null,
  data: Readonly<Record<string, unknown>>,
): Promise<DraftState | null> {
  const fields = await readFields(strapi, uid, documentId, locale);
  if (!fields) return null;
  const state = new Map(
    Object.entries(fields).map(([name, value]) => [name, JSON.stringify(value)]),
  );
  for (const relation of relationsOf(strapi, uid)) {
    if (!isTouched(data[relation.attribute])) continue;
    const links = await readDraftLinks(strapi, relation, [documentId]);
    state.set(relation.attribute, links.map(({ target }) => target).join(' '));
  }
  return state;
}

/** Names of the fields that differ. */
export function changedFields(before: DraftState, after: DraftState): string[] {
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names.filter((name) => before.get(name) !== after.get(name));
}

/** Whether a field says the same in every language, so that a save changes the others' drafts too. */
export function isShared(strapi: Core.Strapi, uid: UID.ContentType, field: string): boolean {
  if (!traitsOf(strapi, uid).isLocalized) return false;
  const attribute = strapi.contentType(uid).attributes[field] as
    { type: string; pluginOptions?: { i18n?: { localized?: boolean } } } | undefined;
  return attribute?.type === 'relation' || attribute?.pluginOptions?.i18n?.localized !== true;
}
