import type { Core, UID } from '@strapi/strapi';
import { typeOf } from '../../api/types';
import { afterWrite } from '../afterWrite';
import { publicRows, rowsOf } from '../entry/rows';
import { recordAudit } from '../record/recordAudit';
import { recordEntryChange, recordNewlyPublic } from '../record/recordEntryChange';
import { recordVersion } from '../record/recordVersion';
import {
  publishedNeighbours,
  recordPublishedLinks,
  type LinkedDocument,
} from '../relations/publishedLinks';
import { publishReferences } from '../relations/publishReferences';
import { publishParts } from './publishParts';
import { refusePublication } from './refusePublication';

const withoutRepeats = (documents: readonly LinkedDocument[]): LinkedDocument[] => [
  ...new Map(documents.map((one) => [one.documentId, one])).values(),
];

/**
 * Publishes: what it owes is there, its parts come with it, what it refers to becomes public, and
 * all of it is recorded.
 */
export async function publishDocument(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  locales: readonly string[] | null,
  next: () => Promise<unknown>,
): Promise<unknown> {
  const before = publicRows(strapi, uid, await rowsOf(strapi, uid, documentId));
  await refusePublication(strapi, { uid, documentId, locales, at: new Date() });
  await publishParts(strapi, uid, documentId, locales);
  await typeOf(uid).server.completePublication?.(strapi, documentId);
  const result = await next();
  const relinked = await recordPublishedLinks(strapi, uid, documentId);
  const newlyPublic = await publishReferences(strapi, uid, documentId);
  await recordVersion(strapi, uid, documentId, locales);
  const rows = publicRows(strapi, uid, await rowsOf(strapi, uid, documentId));
  const concerned = rows.filter((row) => !locales || !row.locale || locales.includes(row.locale));
  const isNew = concerned.some((row) => !before.some(({ locale }) => locale === row.locale));
  // Whoever was linked with it while it was a draft shows it from now on.
  const neighbours = isNew ? await publishedNeighbours(strapi, uid, documentId) : [];
  for (const { locale } of concerned)
    await recordAudit(strapi, 'publish', { uid, documentId, locale: locale ?? '' });
  await afterWrite(strapi, 'publish', { uid, documentId, locales });
  recordEntryChange(
    uid,
    documentId,
    'publish',
    concerned,
    withoutRepeats([...relinked, ...neighbours]),
  );
  await recordNewlyPublic(strapi, newlyPublic);
  return result;
}
