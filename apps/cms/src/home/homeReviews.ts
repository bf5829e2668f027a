import type { Core, UID } from '@strapi/strapi';
import { currentPerson } from '../access/currentPerson';
import { withTitles } from '../documents/titles';
import { traitsOf } from '../relations/contentType';
import { ownWork } from '../review/fourEyes';
import type { ToldReview } from '../review/reviewRoutes';
import type { Review } from '../review/reviewTable';
import { readReturned, readWaiting } from '../review/reviews';

export interface HomeReviews {
  /** Drafts that whoever asks may review, the oldest first: none of their own. */
  toReview: { count: number; first: ToldReview[] };
  /** Their own drafts that were sent back, the last first. */
  returned: ToldReview[];
}

/** The reviews that await whoever is signed in. @param most how many of each kind are named */
export async function reviewsFor(
  strapi: Core.Strapi,
  mayPublish: (uid: UID.ContentType) => boolean,
  most: number,
): Promise<HomeReviews> {
  const person = currentPerson(strapi);
  if (!person) return { toReview: { count: 0, first: [] }, returned: [] };
  const mine: Review[] = [];
  for (const review of await readWaiting(strapi)) {
    const uid = review.uid as UID.ContentType;
    if (review.askedById === person.id || !mayPublish(uid)) continue;
    const locales = traitsOf(strapi, uid).isLocalized ? [review.locale] : null;
    const own = await ownWork(strapi, uid, review.documentId, locales);
    if (own.length === 0) mine.push(review);
  }
  const returned = await readReturned(strapi, person.id, most);
  return {
    toReview: { count: mine.length, first: await withTitles(strapi, mine.slice(0, most)) },
    returned: await withTitles(strapi, returned),
  };
}
