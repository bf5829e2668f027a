import type { Core, UID } from '@strapi/strapi';
import type { AuditedEntry } from './recordAudit';
import { readersName } from '../../platform/messages/readersName';
import { traitsOf } from '../../platform/contentTypes/traits';
import { insertVersion, lastSnapshot } from './recordVersion';
import { keptRelations, takeSnapshot } from '../entry/snapshot';

interface State {
  /** ISO 8601: when it was written. */
  at: string;
  /** As JSON. */
  snapshot: string;
}

/** A record as it is in each of its languages; '' for a type without languages. */
async function statesOf(strapi: Core.Strapi, uid: UID.ContentType, documentId: string) {
  const states = new Map<string, State>();
  const rows: { locale: string | null; updatedAt: string }[] = await strapi.db
    .query(uid)
    .findMany({ where: { documentId }, select: ['locale', 'updatedAt'] });
  const relations = keptRelations(strapi, uid);
  for (const { locale, updatedAt } of rows) {
    const snapshot = await takeSnapshot(strapi, uid, documentId, locale, relations);
    const at = new Date(updatedAt).toISOString();
    states.set(locale ?? '', { at, snapshot: JSON.stringify(snapshot) });
  }
  return states;
}

/**
 * Saves a record that has no draft, and keeps it as it is then in each language that was changed. A
 * record that was never kept is kept as it was before too: nobody could go back to it otherwise.
 * Call it inside the transaction that saves.
 */
export async function keepVersions<T extends { documentId: string } | null>(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string | null,
  save: () => Promise<T>,
): Promise<T> {
  if (traitsOf(strapi, uid).hasDrafts) return save();
  const before = documentId ? await statesOf(strapi, uid, documentId) : new Map<string, State>();
  const result = await save();
  if (!result) return result;
  for (const [locale, { snapshot }] of await statesOf(strapi, uid, result.documentId)) {
    const entry: AuditedEntry = { uid, documentId: result.documentId, locale };
    const old = before.get(locale);
    if (old?.snapshot === snapshot) continue;
    if (old && (await lastSnapshot(strapi, entry, 'saved')) === undefined)
      await insertVersion(strapi, entry, { ...old, kind: 'saved', by: '' });
    const at = new Date().toISOString();
    await insertVersion(strapi, entry, { kind: 'saved', by: readersName(strapi), at, snapshot });
  }
  return result;
}
