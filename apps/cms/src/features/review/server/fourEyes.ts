import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { currentPerson } from '../../../platform/access/currentPerson';
import { APPROVER, SUPER_ADMINISTRATOR } from '../../../platform/access/roleCodes';
import type { PublicationRequest } from '../../../pipeline/contributions';
import { AUDIT } from '../../../pipeline/record/auditTable';
import { titleOf } from '../../../pipeline/entry/titles';
import { recordAudit } from '../../../pipeline/record/recordAudit';
import { withConnection } from '../../../platform/database/connection';
import { cmsEnv } from '../../../platform/env';
import { readersLanguage } from '../../../platform/messages/readersLanguage';
import { draftRows } from '../../../pipeline/relations/draftLinks';
import { currentOverride } from '../../../platform/access/override';
import { reviewWords } from '../words/reviewWords';
import { inLocale } from '../../../pipeline/words/inLocale';

/** What decides whose the draft is. After a publication or a discard it is nobody's. */
const DECISIVE = ['create', 'update', 'publish', 'discard'];

interface LastChange {
  action: string;
  personId: number | null;
  at: string;
}

/** Who wrote a draft last since it was published; null for nobody that is known. */
async function lastWriting(
  strapi: Core.Strapi,
  documentId: string,
  locale: string,
): Promise<LastChange | null> {
  const last = await withConnection(strapi, (connection) =>
    connection(AUDIT)
      .where({ document_id: documentId, locale })
      .whereIn('action', DECISIVE)
      .orderBy('id', 'desc')
      .first<LastChange | undefined>({ action: 'action', personId: 'person_id', at: 'at' }),
  );
  return last && (last.action === 'create' || last.action === 'update') ? last : null;
}

/** Whether somebody else could publish: an approver was named, and is not alone. */
async function hasOtherEyes(strapi: Core.Strapi): Promise<boolean> {
  const people: { roles: { code: string }[] }[] = await strapi.db.query('admin::user').findMany({
    where: {
      isActive: true,
      blocked: { $ne: true },
      roles: { code: { $in: [APPROVER, SUPER_ADMINISTRATOR] } },
    },
    populate: ['roles'],
  });
  const isNamed = people.some(({ roles }) => roles.some(({ code }) => code === APPROVER));
  return isNamed && people.length > 1;
}

/**
 * The languages of an entry that the person who is signed in wrote last since they were published,
 * and so may not publish. Empty while the rule is off.
 * @param locales null for all that there are
 */
export async function ownWork(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  locales: readonly string[] | null,
): Promise<{ locale: string; at: string }[]> {
  const person = currentPerson(strapi);
  const { fourEyes } = cmsEnv();
  if (!person || fourEyes === 'off') return [];
  const own: { locale: string; at: string }[] = [];
  for (const row of await draftRows(strapi, uid, documentId)) {
    const locale = row.locale ?? '';
    if (locales && locale && !locales.includes(locale)) continue;
    const last = await lastWriting(strapi, documentId, locale);
    if (last?.personId === person.id) own.push({ locale, at: last.at });
  }
  if (own.length === 0 || fourEyes === 'on') return own;
  return (await hasOtherEyes(strapi)) ? own : [];
}

/**
 * Refuses that somebody publishes what they wrote last, unless they gave a reason, which is logged.
 * Call it inside the transaction that publishes or schedules.
 * @throws ValidationError in the editor's language
 */
export async function refuseOwnWork(
  strapi: Core.Strapi,
  { uid, documentId, locales }: PublicationRequest,
): Promise<void> {
  const override = currentOverride(strapi);
  for (const { locale, at } of await ownWork(strapi, uid, documentId, locales)) {
    const entry = { uid, documentId, locale };
    if (!override || (override.until !== null && at > override.until)) {
      const language = readersLanguage(strapi);
      const where = inLocale(locale, language);
      const title = await titleOf(strapi, entry);
      throw new errors.ValidationError(reviewWords.say(language, 'fourEyes.own', { title, where }));
    }
    await recordAudit(strapi, 'override', entry, { reason: override.reason });
  }
}
