import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { currentPerson } from '../../../platform/access/currentPerson';
import type { Written } from '../../../pipeline/contributions';
import { AUDIT } from '../../../pipeline/record/auditTable';
import { recordAudit, type AuditedEntry } from '../../../pipeline/record/recordAudit';
import { withConnection } from '../../../platform/database/connection';
import { readersLanguage } from '../../../platform/messages/readersLanguage';
import { readersName } from '../../../platform/messages/readersName';
import type { DraftVersion } from '../../../pipeline/publication/draftVersion';
import { refuseUnread } from '../../../pipeline/publication/refuseUnread';
import { draftRows } from '../../../pipeline/relations/draftLinks';
import { REVIEW_COLUMNS, REVIEWS, type Review, type ReviewState } from './reviewTable';
import { reviewWords } from '../words/reviewWords';

/** Ends what waits for an entry. */
export async function endReviews(
  strapi: Core.Strapi,
  { documentId, locales }: Pick<Written, 'documentId' | 'locales'>,
  state: Exclude<ReviewState, 'waiting' | 'returned'>,
): Promise<void> {
  const ended = { state, ended_by: readersName(strapi), ended_at: new Date().toISOString() };
  await withConnection(strapi, (connection) => {
    const rows = connection(REVIEWS).where({ document_id: documentId, state: 'waiting' });
    if (locales) void rows.whereIn('locale', [...locales, '']);
    return rows.update(ended);
  });
}

/**
 * Sends a draft for review, in the place of the request that waited.
 * @param read which version of it whoever sends it has read; that of now where nobody says
 * @throws ValidationError in the editor's language
 * @throws ChangedSinceError where somebody else has written since it was read
 */
export async function askReview(
  strapi: Core.Strapi,
  { uid, documentId, locale }: AuditedEntry,
  note: string,
  read?: DraftVersion,
): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    const row = (await draftRows(strapi, uid, documentId)).find(
      (draft) => draft.locale === null || draft.locale === locale,
    );
    if (!row)
      throw new errors.ValidationError(
        reviewWords.say(readersLanguage(strapi), 'problems.missing'),
      );
    const entry = { uid, documentId, locale: row.locale ?? '' };
    const version = await refuseUnread(strapi, entry, entry.locale, read, true);
    await endReviews(strapi, { documentId, locales: [entry.locale] }, 'replaced');
    await trx(REVIEWS).insert({
      uid,
      document_id: documentId,
      locale: entry.locale,
      state: 'waiting',
      note,
      version,
      asked_by: readersName(strapi),
      asked_by_id: currentPerson(strapi)?.id ?? null,
      asked_at: new Date().toISOString(),
    });
    await recordAudit(strapi, 'review', entry, { note });
  });
}

/** Sends a draft back. @returns false when it waits no more */
export async function returnReview(
  strapi: Core.Strapi,
  { id, uid, documentId, locale }: Review,
  answer: string,
): Promise<boolean> {
  return strapi.db.transaction(async ({ trx }) => {
    const count: number = await trx(REVIEWS)
      .where({ id, state: 'waiting' })
      .update({
        state: 'returned',
        answer,
        ended_by: readersName(strapi),
        ended_at: new Date().toISOString(),
      });
    const entry = { uid: uid as UID.ContentType, documentId, locale };
    if (count === 1) await recordAudit(strapi, 'return', entry, { note: answer });
    return count === 1;
  });
}

/** All that wait, the oldest first. */
export async function readWaiting(strapi: Core.Strapi): Promise<Review[]> {
  return withConnection(strapi, (connection) =>
    connection(REVIEWS).where({ state: 'waiting' }).orderBy('id').select<Review[]>(REVIEW_COLUMNS),
  );
}

/** The last request for an entry in one language, whatever became of it. */
export async function readLastReview(
  strapi: Core.Strapi,
  documentId: string,
  locale: string,
): Promise<Review | null> {
  const row = await withConnection(strapi, (connection) =>
    connection(REVIEWS)
      .where({ document_id: documentId })
      .whereIn('locale', [locale, ''])
      .orderBy('id', 'desc')
      .first<Review | undefined>(REVIEW_COLUMNS),
  );
  return row ?? null;
}

/**
 * What somebody sent that was sent back to them, the last first, as long as nothing became of it
 * since: neither sent again, nor published, nor deleted.
 */
export async function readReturned(
  strapi: Core.Strapi,
  personId: number,
  most: number,
): Promise<Review[]> {
  return withConnection(strapi, (connection) =>
    connection(`${REVIEWS} as review`)
      .where({ 'review.state': 'returned', 'review.asked_by_id': personId })
      .whereNotExists(
        connection(`${REVIEWS} as later`)
          .whereRaw('?? = ??', ['later.document_id', 'review.document_id'])
          .whereRaw('?? = ??', ['later.locale', 'review.locale'])
          .whereRaw('?? > ??', ['later.id', 'review.id'])
          .select(connection.raw('1')),
      )
      .whereNotExists(
        connection(`${AUDIT} as audit`)
          .whereRaw('?? = ??', ['audit.document_id', 'review.document_id'])
          .whereRaw('?? = ??', ['audit.locale', 'review.locale'])
          .whereRaw('?? > ??', ['audit.at', 'review.ended_at'])
          .whereIn('audit.action', ['publish', 'delete'])
          .select(connection.raw('1')),
      )
      .orderBy('review.id', 'desc')
      .limit(most)
      .select<Review[]>(REVIEW_COLUMNS),
  );
}
