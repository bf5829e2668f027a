import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { EntryType } from '@entente/model/segments';
import type { OpenPressLinkResponse } from '@entente/protocol/openPressLink';
import { withConnection } from '../../../platform/database/connection';
import { rowsOf } from '../../../pipeline/entry/rows';
import { readersLanguage } from '../../../platform/messages/readersLanguage';
import { embargoOf } from '../../../pipeline/publication/refuseEmbargoed';
import { isPublishedType, pageTypeOf } from '../../../api/types';
import { PRESS_LINK_COLUMNS, PRESS_LINKS, type PressLink } from './pressLinkTable';
import { pressLinkWords } from '../words/pressLinkWords';

/** For how many days a link may be made. */
export const MOST_DAYS = 90;
const DAY_MS = 86_400_000;

/** The kind of page that entries of a type have before they are public; null for one without. */
export const pressType = (uid: string): EntryType | null =>
  isPublishedType(uid) ? pageTypeOf(uid) : null;

export interface PressLinkRequest {
  uid: UID.ContentType;
  documentId: string;
  name: string;
  /** From now on; a whole number from 1 to 90. */
  days: number;
}

/**
 * @param now milliseconds since 1970
 * @throws ValidationError in the editor's language
 */
export async function makePressLink(
  strapi: Core.Strapi,
  { uid, documentId, name, days }: PressLinkRequest,
  madeBy: string,
  now: number = Date.now(),
): Promise<void> {
  const refuseLink = (problem: 'name' | 'days' | 'missing') => {
    const message = pressLinkWords.say(readersLanguage(strapi), `problems.${problem}`);
    throw new errors.ValidationError(message);
  };
  if (name.trim() === '') refuseLink('name');
  if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS) refuseLink('days');
  if ((await rowsOf(strapi, uid, documentId)).length === 0) refuseLink('missing');
  await withConnection(strapi, (connection) =>
    connection(PRESS_LINKS).insert({
      uid,
      document_id: documentId,
      name: name.trim(),
      made_by: madeBy,
      made_at: new Date(now).toISOString(),
      expires_at: new Date(now + days * DAY_MS).toISOString(),
      opened: 0,
    }),
  );
}

/** The links of an entry, the newest first. */
export async function readPressLinks(
  strapi: Core.Strapi,
  documentId: string,
): Promise<PressLink[]> {
  return withConnection(strapi, (connection) =>
    connection(PRESS_LINKS)
      .where({ document_id: documentId })
      .orderBy('id', 'desc')
      .select<PressLink[]>(PRESS_LINK_COLUMNS),
  );
}

export async function pressLink(strapi: Core.Strapi, id: number): Promise<PressLink | undefined> {
  return withConnection(strapi, (connection) =>
    connection(PRESS_LINKS).where({ id }).first<PressLink | undefined>(PRESS_LINK_COLUMNS),
  );
}

/** From now on it opens nothing. Revoked twice, the first time counts. */
export async function revokePressLink(strapi: Core.Strapi, id: number): Promise<void> {
  await withConnection(strapi, (connection) =>
    connection(PRESS_LINKS)
      .where({ id })
      .whereNull('revoked_at')
      .update({ revoked_at: new Date().toISOString() }),
  );
}

/**
 * Counts one reading more when the link holds.
 * @param now milliseconds since 1970
 */
export async function openPressLink(
  strapi: Core.Strapi,
  id: number,
  now: number = Date.now(),
): Promise<OpenPressLinkResponse> {
  const link = await pressLink(strapi, id);
  const type = link ? pressType(link.uid) : null;
  if (!link || !type) return { state: 'unknown' };
  if (link.revokedAt) return { state: 'revoked' };
  if (Date.parse(link.expiresAt) <= now) return { state: 'expired' };
  await withConnection(strapi, (connection) =>
    connection(PRESS_LINKS)
      .where({ id })
      .increment('opened', 1)
      .update({ opened_at: new Date(now).toISOString() }),
  );
  const { uid, documentId, name, expiresAt } = link;
  const until = await embargoOf(strapi, uid as UID.ContentType, documentId);
  const embargoUntil = until && until.getTime() > now ? until.toISOString() : null;
  return { state: 'open', type, documentId, name, expiresAt, embargoUntil };
}
