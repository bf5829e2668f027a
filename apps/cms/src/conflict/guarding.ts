import type { Core, UID } from '@strapi/strapi';
import { currentPerson } from '../access/currentPerson';
import { recordAudit } from '../audit/recordAudit';
import { keepReplaced } from '../history/recordVersion';
import { fill } from '../messages/fill';
import { messagesIn, readersLanguage } from '../messages/messages';
import { traitsOf } from '../relations/contentType';
import { differencesWith } from './differencesWith';
import { EntryConflictError } from './entryConflict';
import { currentGuard, type EntryGuard } from './entryGuard';
import { readEntryVersion, readWritingsSince, type Writing } from './entryVersion';
import { withoutComponentIds } from './withoutComponentIds';

type Data = Record<string, unknown>;

const namesOf = (writings: readonly Writing[]): string =>
  [...new Set(writings.map(({ personName }) => personName).filter(Boolean))].join(', ');

/** Refuses what would replace words that the form has not shown. */
async function refuseConflict(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  locale: string,
  expected: number,
  data: Data | null,
): Promise<void> {
  const writings = await readWritingsSince(strapi, documentId, locale, expected);
  const last = writings.at(-1);
  if (!last) return;
  const entry = { uid, documentId, locale };
  const { fields, others } = await differencesWith(strapi, entry, writings, data);
  // Both wrote the same.
  if (data && fields.length + others.length === 0) return;
  const person = currentPerson(strapi);
  const isOwn = writings.every(({ personId }) => personId !== null && personId === person?.id);
  const by = namesOf(writings);
  const { conflict } = messagesIn(readersLanguage(strapi));
  const message = isOwn ? conflict.own : by ? fill(conflict.other, { by }) : conflict.unknown;
  const { id: version, at } = last;
  throw new EntryConflictError(message, { version, by, isOwn, at, fields, others });
}

/** Keeps what is knowingly replaced, and logs it. */
async function recordReplacing(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  locale: string,
  { over, expected }: EntryGuard,
): Promise<void> {
  const { attributes } = strapi.contentType(uid);
  const fields = over.filter((field) => Object.hasOwn(attributes, field));
  if (fields.length === 0 || expected === null) return;
  const [last] = await readWritingsSince(strapi, documentId, locale, expected - 1);
  const by = last?.personName ?? '';
  const entry = { uid, documentId, locale };
  // Each save of a record that has no draft is kept anyway.
  if (traitsOf(strapi, uid).hasDrafts) await keepReplaced(strapi, entry, by);
  await recordAudit(strapi, 'overwrite', entry, { fields, over: by });
}

/**
 * Writes an entry for a form that was filled from a version of it, unless somebody has changed it
 * since. Call it inside the transaction that writes and holds the entry.
 * @param locale '' for a type without languages
 * @param data what is written; null where it is not the form's words (to publish, to discard)
 * @throws EntryConflictError in the editor's language
 */
export async function guarding<T>(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  locale: string,
  data: Data | null,
  write: () => Promise<T>,
): Promise<T> {
  const guard = currentGuard(strapi, uid, documentId);
  if (!guard) return write();
  const { expected } = guard;
  if (expected !== null && !guard.isChecked) {
    await refuseConflict(strapi, uid, documentId, locale, expected, data);
    guard.isChecked = true;
    if (guard.over.length > 0) {
      if (data) withoutComponentIds(strapi, uid, data);
      await recordReplacing(strapi, uid, documentId, locale, guard);
    }
  }
  const result = await write();
  guard.written = await readEntryVersion(strapi, documentId, locale);
  return result;
}
