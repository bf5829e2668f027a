import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { entryTypes, type EntryType } from '@entente/model/segments';
import { withConnection } from '../database/connection';
import { rowsOf } from '../documents/rows';
import { messagesIn, readersLanguage } from '../messages/messages';
import { embargoOf } from '../publication/refuseEmbargoed';
import { typeName } from '../relations/contentType';
import { isPublishedType } from '../relations/relationMap';
import { PRESS_LINK_COLUMNS, PRESS_LINKS, type PressLink } from './pressLinkTable';

/** For how many days a link may be made. */
export const MOST_DAYS = 90;
const DAY_MS = 86_400_000;

/** The kind of page that entries of a type have before they are public; null for one without. */
export function pressType(strapi: Core.Strapi, uid: string): EntryType | null {
  if (!isPublishedType(strapi, uid)) return null;
  return entryTypes.find((name) => name === typeName(uid)) ?? null;
}

export interface AskedPressLink {
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
  { uid, documentId, name, days }: AskedPressLink,
  madeBy: string,
  now: number = Date.now(),
): Promise<void> {
  const messages = messagesIn(readersLanguage(strapi)).pressLink;
  const refuse = (message: string) => {
    throw new errors.ValidationError(message);
  };
  if (name.trim() === '') refuse(messages.name);
  if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS) refuse(messages.days);
  if ((await rowsOf(strapi, uid, documentId)).length === 0) refuse(messages.missing);
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

/** What a link opens at a moment, or why it opens nothing. */
export type OpenedPressLink =
  | { state: 'unknown' | 'revoked' | 'expired' }
  | {
      state: 'open';
      type: EntryType;
      documentId: string;
      name: string;
      expiresAt: string;
      embargoUntil: string | null;
    };

/**
 * Counts one reading more when the link holds.
 * @param now milliseconds since 1970
 */
export async function openPressLink(
  strapi: Core.Strapi,
  id: number,
  now: number = Date.now(),
): Promise<OpenedPressLink> {
  const link = await pressLink(strapi, id);
  const type = link ? pressType(strapi, link.uid) : null;
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
