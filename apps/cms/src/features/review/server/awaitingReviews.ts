import type { Core, UID } from '@strapi/strapi';
import { entryForm } from '../../../api/entryForm';
import { withTitles } from '../../../pipeline/entry/titles';
import { currentPerson, type Person } from '../../../platform/access/currentPerson';
import { traitsOf } from '../../../platform/contentTypes/traits';
import {
  countedWords,
  MOST_NAMED,
  type AwaitingLine,
  type HomeReader,
} from '../../../platform/contributions/awaiting';
import { reviewWords } from '../words/reviewWords';
import { ownWork } from './fourEyes';
import type { Review } from './reviewTable';
import { readReturned, readWaiting } from './reviews';

/** Drafts that somebody may review, the oldest first: none of their own. */
async function toReviewBy(
  strapi: Core.Strapi,
  person: Person,
  { mayPublish }: HomeReader,
): Promise<Review[]> {
  const found: Review[] = [];
  for (const review of await readWaiting(strapi)) {
    const uid = review.uid as UID.ContentType;
    if (review.askedById === person.id || !mayPublish(uid)) continue;
    const locales = traitsOf(strapi, uid).isLocalized ? [review.locale] : null;
    const own = await ownWork(strapi, uid, review.documentId, locales);
    if (own.length === 0) found.push(review);
  }
  return found;
}

/** Drafts of whoever is signed in that were sent back, the last first; then how many they may review. */
export async function awaitingReviews(
  strapi: Core.Strapi,
  reader: HomeReader,
): Promise<AwaitingLine[]> {
  const person = currentPerson(strapi);
  if (!person) return [];
  const say = (key: 'untitled' | 'home.returned', values?: Record<string, string>) =>
    reviewWords.say(reader.language, key, values);
  const returned = await withTitles(strapi, await readReturned(strapi, person.id, MOST_NAMED));
  const lines = returned.map((review): AwaitingLine => {
    const { title, endedBy, answer } = review;
    return {
      to: entryForm(review),
      title: title || say('untitled'),
      detail: say('home.returned', { name: endedBy ?? '', reason: answer ?? '' }),
    };
  });
  const toReview = await toReviewBy(strapi, person, reader);
  if (toReview.length === 0) return lines;
  const first = await withTitles(strapi, toReview.slice(0, MOST_NAMED));
  return [
    ...lines,
    {
      to: '/entente-reviews',
      title: countedWords(reviewWords, 'home.toReview', toReview.length),
      detail: first.map(({ title }) => title || say('untitled')).join(' · '),
    },
  ];
}
