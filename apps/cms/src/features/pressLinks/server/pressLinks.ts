import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { EntryType } from '@entente/model/segments';
import type { OpenPressLinkResponse } from '@entente/protocol/openPressLink';
import { withConnection } from '../../../platform/database/connection';
import { rowsOf } from '../../../pipeline/entry/rows';
import { readersLanguage } from '../../../platform/messages/readersLanguage';
import { embargoOf } from '../../../pipeline/publication/refuseEmbargoed';
import { isPublishedType, pageTypeOf } from '../../../api/types';
import type { Written } from '../../../pipeline/contributions';
import {
  readDraftVersions,
  saysWhatWasRead,
  versionIn,
  type ReadVersions,
} from '../../../pipeline/publication/draftVersion';
import { refuseUnread } from '../../../pipeline/publication/refuseUnread';
import { recordAudit } from '../../../pipeline/record/recordAudit';
import type { LinkedDocument } from '../../../pipeline/relations/publishedLinks';
import { MOST_DAYS } from '../limits';
import { PRESS_LINK_COLUMNS, PRESS_LINKS, type PressLink } from './pressLinkTable';
import { pressLinkWords } from '../words/pressLinkWords';

const DAY_MS = 86_400_000;

/** The kind of page that entries of a type have before they are public; null for one without. */
export const pressType = (uid: string): EntryType | null =>
  isPublishedType(uid) ? pageTypeOf(uid) : null;

export interface PressLinkRequest {
  uid: UID.ContentType;
  documentId: string;
  name: string;
  /** From now on; a whole number from 1 to 30. */
  days: number;
  /** Which versions were read; those of now where nobody says. */
  read?: ReadVersions;
}

/**
 * @param now milliseconds since 1970
 * @throws ValidationError in the editor's language
 */
export async function makePressLink(
  strapi: Core.Strapi,
  { uid, documentId, name, days, read = [] }: PressLinkRequest,
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
  await strapi.db.transaction(async () => {
    const versions = await readVersions(strapi, { uid, documentId }, read);
    const expiresAt = new Date(now + days * DAY_MS).toISOString();
    await withConnection(strapi, (connection) =>
      connection(PRESS_LINKS).insert({
        uid,
        document_id: documentId,
        name: name.trim(),
        made_by: madeBy,
        made_at: new Date(now).toISOString(),
        expires_at: expiresAt,
        versions: JSON.stringify(versions),
        opened: 0,
      }),
    );
    await auditLink(strapi, 'press-link', { uid, documentId, name: name.trim(), expiresAt });
  });
}

/** What the drafts of an entry say, as long as it is what was read. */
async function readVersions(
  strapi: Core.Strapi,
  entry: LinkedDocument,
  read: ReadVersions,
): Promise<ReadVersions> {
  for (const { locale } of await readDraftVersions(strapi, entry))
    await refuseUnread(strapi, entry, locale, versionIn(read, entry.documentId, locale));
  return readDraftVersions(strapi, entry);
}

const auditLink = (
  strapi: Core.Strapi,
  action: 'press-link' | 'press-link-end',
  {
    uid,
    documentId,
    name,
    expiresAt,
  }: Pick<PressLink, 'uid' | 'documentId' | 'name' | 'expiresAt'>,
): Promise<void> =>
  recordAudit(
    strapi,
    action,
    { uid: uid as UID.ContentType, documentId, locale: '' },
    { note: name, ...(action === 'press-link' && { at: expiresAt }) },
  );

/**
 * Has a link show the drafts as they are now.
 * @throws ChangedSinceError where they are no longer what was read
 */
export async function renewPressLink(
  strapi: Core.Strapi,
  link: PressLink,
  read: ReadVersions,
): Promise<void> {
  const entry = { uid: link.uid as UID.ContentType, documentId: link.documentId };
  await strapi.db.transaction(async () => {
    const versions = JSON.stringify(await readVersions(strapi, entry, read));
    await withConnection(strapi, (connection) =>
      connection(PRESS_LINKS).where({ id: link.id }).update({ versions }),
    );
    await auditLink(strapi, 'press-link', link);
  });
}

/** The languages in which an entry still says what was read when a link to it was made. */
export async function localesShown(strapi: Core.Strapi, link: PressLink): Promise<string[]> {
  const entry = { uid: link.uid as UID.ContentType, documentId: link.documentId };
  const now = await readDraftVersions(strapi, entry);
  // One of before versions were kept shows what it always did, for the days that it has left.
  if (link.versions === null) return now.map(({ locale }) => locale);
  const read = JSON.parse(link.versions) as ReadVersions;
  return now
    .filter(({ documentId, locale, version }) => {
      const known = versionIn(read, documentId, locale);
      return known !== undefined && saysWhatWasRead(known, version);
    })
    .map(({ locale }) => locale);
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
export async function revokePressLink(strapi: Core.Strapi, link: PressLink): Promise<void> {
  await strapi.db.transaction(async () => {
    const count: number = await withConnection(strapi, (connection) =>
      connection(PRESS_LINKS)
        .where({ id: link.id })
        .whereNull('revoked_at')
        .update({ revoked_at: new Date().toISOString() }),
    );
    if (count === 1) await auditLink(strapi, 'press-link-end', link);
  });
}

/** What is withdrawn from the public, or deleted, is shown to nobody any more. */
export async function endPressLinks(
  strapi: Core.Strapi,
  { uid, documentId }: Pick<Written, 'uid' | 'documentId'>,
): Promise<void> {
  if (!pressType(uid)) return;
  for (const link of await readPressLinks(strapi, documentId)) await revokePressLink(strapi, link);
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
  const locales = await localesShown(strapi, link);
  if (locales.length > 0)
    await withConnection(strapi, (connection) =>
      connection(PRESS_LINKS)
        .where({ id })
        .increment('opened', 1)
        .update({ opened_at: new Date(now).toISOString() }),
    );
  const { uid, documentId, name, expiresAt } = link;
  const until = await embargoOf(strapi, uid as UID.ContentType, documentId);
  const embargoUntil = until && until.getTime() > now ? until.toISOString() : null;
  return { state: 'open', type, documentId, name, expiresAt, embargoUntil, locales };
}
