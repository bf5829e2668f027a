import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import type { AdminContext } from '../../../platform/access/adminContext';
import { can, requireRight, type EntryAction } from '../../../platform/access/entryRight';
import { registerAdminRoutes } from '../../../platform/access/adminRoutes';
import { currentPerson } from '../../../platform/access/currentPerson';
import { entrySchema } from '../../../platform/access/entryAsked';
import { publishOwnWork } from '../../../platform/access/publishOwnWork';
import { hasOwnRight, requireOwnRight } from '../../../platform/access/ownRight';
import { withTitles } from '../../../pipeline/entry/titles';
import { readersLanguage } from '../../../platform/messages/readersLanguage';
import {
  draftLocale,
  readDraftVersion,
  saysWhatWasRead,
  type DraftVersion,
} from '../../../pipeline/publication/draftVersion';
import { lastWriter } from '../../../pipeline/publication/lastWriter';
import { refuseUnread } from '../../../pipeline/publication/refuseUnread';
import { traitsOf } from '../../../platform/contentTypes/traits';
import { isPublishedType } from '../../../api/types';
import { ownWork } from './fourEyes';
import type { Review } from './reviewTable';
import { askReview, readLastReview, readWaiting, returnReview } from './reviews';
import { reviewWords } from '../words/reviewWords';

/** A draft that waits, as staff read it. */
export interface ReviewResponse extends Review {
  title: string;
}

/** What the form of an entry says of its review. */
export interface EntryReview {
  last: Review | null;
  /** Who has written since it was sent, as long as it waits; null where nobody has. */
  changedBy: string | null;
  /** What is read here: what is sent, or published, names it. */
  version: DraftVersion;
  /** Whether whoever asks wrote it last, so that somebody else must publish it. */
  isOwnWork: boolean;
  /** Whether they may publish it all the same, giving a reason. */
  mayOverride: boolean;
  mayAsk: boolean;
  mayReturn: boolean;
}

const versionSchema = z.string().max(100_000).optional().catch(undefined);
const textSchema = z.string().trim().max(2000);

/**
 * `GET /admin/entente/reviews`: what waits for who may publish it, or was sent by whoever asks;
 * `GET …/entry?uid=&documentId=&locale=`; `POST` of one; `POST …/{id}/return` with a note;
 * `POST …/override` publishes one's own work with a reason.
 */
export function registerReviewRoutes(strapi: Core.Strapi): void {
  const say = (key: Parameters<typeof reviewWords.say>[1]) =>
    reviewWords.say(readersLanguage(strapi), key);
  const entryOf = (ctx: AdminContext, given: unknown, action: EntryAction) => {
    const asked = entrySchema.safeParse(given);
    if (!asked.success || !isPublishedType(asked.data.uid))
      throw new errors.ValidationError('uid, documentId, locale');
    const uid: UID.ContentType = asked.data.uid;
    requireRight(strapi, ctx, uid, action);
    return { ...asked.data, uid };
  };
  const textOf = (body: unknown, name: string): string =>
    textSchema.catch('').parse((body as Record<string, unknown> | undefined)?.[name]);

  const versionOf = ({ request }: AdminContext) =>
    versionSchema.parse((request.body as Record<string, unknown> | undefined)?.version);

  const list = async (ctx: AdminContext) => {
    const person = currentPerson(strapi);
    const reviews = (await readWaiting(strapi)).filter(
      ({ uid, askedById }) =>
        can(strapi, ctx, uid, 'publish') || (askedById !== null && askedById === person?.id),
    );
    const told: ReviewResponse[] = await withTitles(strapi, reviews);
    ctx.body = { reviews: told };
  };
  const tell = async (ctx: AdminContext, given: unknown) => {
    const { uid, documentId, locale } = entryOf(ctx, given, 'read');
    const { isLocalized } = traitsOf(strapi, uid);
    const own = await ownWork(strapi, uid, documentId, isLocalized ? [locale] : null);
    const named = draftLocale(strapi, uid, locale);
    const version = await readDraftVersion(strapi, { uid, documentId }, named);
    const last = await readLastReview(strapi, documentId, locale);
    const sent = last?.state === 'waiting' ? last.version : null;
    const isChanged = sent !== null && !saysWhatWasRead(sent, version);
    const told: EntryReview = {
      last,
      changedBy: isChanged ? ((await lastWriter(strapi, sent, version, named)) ?? '') : null,
      version,
      isOwnWork: own.length > 0,
      mayOverride: can(strapi, ctx, uid, 'publish') && hasOwnRight(ctx, publishOwnWork),
      // What waits as it is has been asked for; what was written since may be sent anew.
      mayAsk: can(strapi, ctx, uid, 'update') && (sent === null || isChanged),
      mayReturn: can(strapi, ctx, uid, 'publish'),
    };
    ctx.body = told;
  };
  const ask = async (ctx: AdminContext) => {
    const entry = entryOf(ctx, ctx.request.body, 'update');
    await askReview(strapi, entry, textOf(ctx.request.body, 'note'), versionOf(ctx));
    await tell(ctx, entry);
  };
  const sendBack = async (ctx: AdminContext) => {
    const review = (await readWaiting(strapi)).find(({ id }) => String(id) === ctx.params.id);
    const ended = () => new errors.ApplicationError(say('problems.ended'));
    if (!review) throw ended();
    requireRight(strapi, ctx, review.uid, 'publish');
    const note = textOf(ctx.request.body, 'note');
    if (note === '') throw new errors.ValidationError(say('problems.note'));
    if (!(await returnReview(strapi, review, note))) throw ended();
    await tell(ctx, review);
  };
  const override = async (ctx: AdminContext) => {
    const entry = entryOf(ctx, ctx.request.body, 'publish');
    requireOwnRight(ctx, publishOwnWork);
    const reason = textOf(ctx.request.body, 'reason');
    if (reason === '') throw new errors.ValidationError(say('fourEyes.reason'));
    const { uid, documentId, locale } = entry;
    const { isLocalized } = traitsOf(strapi, uid);
    ctx.state.override = { reason, until: null };
    await strapi.db.transaction(async () => {
      await refuseUnread(strapi, entry, locale, versionOf(ctx));
      await strapi.documents(uid).publish({ documentId, ...(isLocalized && { locale }) });
    });
    await tell(ctx, entry);
  };
  registerAdminRoutes(strapi, [
    { method: 'GET', path: '/reviews', right: { may: 'read' }, handle: list },
    {
      method: 'GET',
      path: '/reviews/entry',
      right: { may: 'read' },
      handle: (ctx) => tell(ctx, ctx.query),
    },
    { method: 'POST', path: '/reviews', right: { may: 'update' }, handle: ask },
    { method: 'POST', path: '/reviews/override', right: { may: 'publish' }, handle: override },
    { method: 'POST', path: '/reviews/:id/return', right: { may: 'publish' }, handle: sendBack },
  ]);
}
