import type { Core, UID } from '@strapi/strapi';
import { currentPerson } from '../../../platform/access/currentPerson';
import type { GuardedWrite } from '../../../pipeline/contributions';
import { titleOf } from '../../../pipeline/entry/titles';
import { recordAudit, type AuditedEntry } from '../../../pipeline/record/recordAudit';
import { keepReplaced } from '../../../pipeline/record/recordVersion';
import { readersLanguage } from '../../../platform/messages/readersLanguage';
import { traitsOf } from '../../../platform/contentTypes/traits';
import { differencesWith } from './differencesWith';
import { EntryConflictError } from './entryConflict';
import { currentGuard, type EntryGuard } from './entryGuard';
import {
  readEntryVersion,
  readWritingsSince,
  type Writing,
} from '../../../pipeline/record/entryVersion';
import { withoutComponentIds } from './withoutComponentIds';
import { conflictWords } from '../words/conflictWords';

type Data = Record<string, unknown>;

const writersOf = (writings: readonly Writing[]): string =>
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
  const by = writersOf(writings);
  const who = isOwn ? 'own' : by ? 'other' : 'unknown';
  const message = conflictWords.say(readersLanguage(strapi), `refused.${who}`, { by });
  const { id: version, at } = last;
  throw new EntryConflictError(message, { version, by, isOwn, at, fields, others });
}

/** Refuses to publish, with many others, what has been written since the list of them was read. */
async function refuseWritten(
  strapi: Core.Strapi,
  entry: AuditedEntry,
  expected: number,
): Promise<void> {
  const { documentId, locale } = entry;
  const last = (await readWritingsSince(strapi, documentId, locale, expected)).at(-1);
  if (!last) return;
  const by = last.personName;
  const title = await titleOf(strapi, entry);
  const key = by ? 'many.other' : 'many.unknown';
  const message = conflictWords.say(readersLanguage(strapi), key, { by, title });
  const isOwn = last.personId !== null && last.personId === currentPerson(strapi)?.id;
  const { id: version, at } = last;
  throw new EntryConflictError(message, { version, by, isOwn, at, fields: [], others: [] });
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
 * since.
 * @throws EntryConflictError in the editor's language
 */
export async function guardAgainstConflict<T>(
  strapi: Core.Strapi,
  { uid, documentId, locale, locales, data }: GuardedWrite,
  write: () => Promise<T>,
): Promise<T> {
  const guard = currentGuard(strapi, uid, documentId);
  if (!guard) return write();
  const { expected } = guard;
  if (guard.isMany) {
    for (const one of expected === null ? [] : locales)
      await refuseWritten(strapi, { uid, documentId, locale: one }, expected ?? 0);
    return write();
  }
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
