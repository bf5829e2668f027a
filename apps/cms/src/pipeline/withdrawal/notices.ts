import type { Core, UID } from '@strapi/strapi';
import { readWithdrawn } from '../addresses/readAddresses';
import { recordEntryChange } from '../record/recordEntryChange';
import type { EntryRow } from '../entry/rows';

/** What the drafts say of why the entry is withdrawn, by locale. */
export function reasonsOf(rows: readonly EntryRow[]): Record<string, string> {
  const said = rows.flatMap(({ locale, publishedAt, withdrawalReason }) => {
    const reason = withdrawalReason?.trim();
    return publishedAt === null && locale && reason ? [[locale, reason] as const] : [];
  });
  return Object.fromEntries(said);
}

/** The notice of an entry that was withdrawn before goes when its draft is deleted too. */
export async function recordEndOfNotice(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  locales: readonly string[] | null,
): Promise<void> {
  const notices = (await readWithdrawn(strapi, documentId)).filter(
    ({ locale, reason }) => reason !== null && (!locales || locales.includes(locale)),
  );
  if (notices.length > 0) recordEntryChange(uid, documentId, 'delete', notices, []);
}

/** A reason that is written or corrected after the withdrawal is shown too. */
export async function recordNewReason(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  locale: string,
  written: unknown,
): Promise<void> {
  const reason = typeof written === 'string' && written.trim() !== '' ? written.trim() : null;
  const outdated = (await readWithdrawn(strapi, documentId)).filter(
    (one) => one.locale === locale && one.reason !== reason,
  );
  if (outdated.length === 0) return;
  recordEntryChange(
    uid,
    documentId,
    'unpublish',
    outdated,
    [],
    reason === null ? {} : { [locale]: reason },
  );
}
