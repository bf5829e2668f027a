import type { Core, UID } from '@strapi/strapi';
import { currentPerson } from '../access/currentPerson';
import { traitsOf } from '../relations/contentType';
import { ownWork } from '../review/fourEyes';
import type { Review } from '../review/reviewTable';
import { readReturned, readWaiting } from '../review/reviews';
import { titlesOf } from '../schedule/titles';

export interface HomeReview extends Review {
  title: string;
}

export interface HomeReviews {
  /** Drafts that whoever asks may review, the oldest first: none of their own. */
  toReview: { count: number; first: HomeReview[] };
  /** Their own drafts that were sent back, the last first. */
  returned: HomeReview[];
}

async function withTitles(strapi: Core.Strapi, reviews: readonly Review[]): Promise<HomeReview[]> {
  const titles = await titlesOf(strapi, reviews);
  return reviews.map((review, place) => ({ ...review, title: titles[place] ?? '' }));
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
