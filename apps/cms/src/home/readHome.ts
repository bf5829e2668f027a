import type { Core, UID } from '@strapi/strapi';
import { cityDay } from '@entente/model/cityDay';
import { entryTypes } from '@entente/model/segments';
import { nameFieldOf } from '../desk/desks';
import { cmsEnv } from '../env';
import { readReport, type ToldLink } from '../linkCheck/readReport';
import type { MessageLanguage } from '../messages/messages';
import { traitsOf, typeName } from '../relations/contentType';
import { ownContentTypes } from '../relations/relationMap';
import { readSchedules, type ToldSchedule } from '../schedule/readSchedules';
import { expiringAgreements, type ExpiringAgreement } from './expiringAgreements';
import { reviewsFor, type HomeReviews } from './homeReviews';
import { readTranslationTasks, type TranslationState } from '../translations/readTranslations';

/** How many of each kind the home names; the pages they lead to have them all. */
const MOST = 6;
/** Of what is counted as well. */
const MOST_OF_COUNTED = 3;
const DAY_MS = 86_400_000;

export interface HomeEntry {
  uid: string;
  documentId: string;
  locale: string;
  title: string;
  /** A moment (ISO 8601) or a day ('YYYY-MM-DD'), as the kind wants it. */
  at: string;
}

/** What somebody of the newsroom finds when they come in. */
export interface Home extends HomeReviews {
  /** The day in the city, 'YYYY-MM-DD'. */
  today: string;
  /** Agreements to act upon within six months, the first to come at the front. */
  agreements: { count: number; first: ExpiringAgreement[] };
  /** Links that lead nowhere. */
  links: { count: number; first: ToldLink[] };
  /** What waits to be put online or withdrawn, soonest first. */
  scheduled: ToldSchedule[];
  /** What was put online in the last 24 hours, the latest first. */
  recent: HomeEntry[];
  /** Visits that have not ended, the next first. */
  delegations: HomeEntry[];
  /** Pictures without an alternative text that are not marked as decoration. */
  pictures: { count: number; first: HomeEntry[] };
  translations: Record<TranslationState, number>;
}

/** Statements, milestones and the like are told of with what they are part of. */
const hasPage = (uid: UID.ContentType) => entryTypes.some((type) => type === typeName(uid));

type Row = Record<string, string | null>;

async function recentlyPublished(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  since: string,
): Promise<HomeEntry[]> {
  const field = nameFieldOf(typeName(uid));
  const rows: Row[] = await strapi.db.query(uid).findMany({
    select: ['documentId', 'locale', 'publishedAt', field],
    where: { publishedAt: { $gte: since } },
    orderBy: { publishedAt: 'desc' },
    limit: MOST,
  });
  return rows.map((row) => entryOf(uid, row, field, new Date(row.publishedAt ?? 0).toISOString()));
}

const entryOf = (uid: string, row: Row, field: string, at: string): HomeEntry => ({
  uid,
  documentId: row.documentId ?? '',
  locale: row.locale ?? '',
  title: row[field] ?? '',
  at,
});

const AGREEMENT = 'api::agreement.agreement';
const DELEGATION = 'api::delegation.delegation';
const MEDIA = 'api::media.media';

async function comingDelegations(strapi: Core.Strapi, today: string): Promise<HomeEntry[]> {
  const rows: Row[] = await strapi.db.query(DELEGATION).findMany({
    select: ['documentId', 'locale', 'title', 'start'],
    where: {
      locale: cmsEnv().locales[0],
      publishedAt: { $null: true },
      $or: [{ start: { $gte: today } }, { end: { $gte: today } }],
    },
    orderBy: { start: 'asc' },
    limit: MOST,
  });
  return rows.map((row) => entryOf(DELEGATION, row, 'title', row.start ?? ''));
}

async function picturesWithoutText(strapi: Core.Strapi): Promise<Home['pictures']> {
  const where = {
    $and: [
      { $or: [{ decorative: false }, { decorative: { $null: true } }] },
      { $or: [{ alternativeText: { $null: true } }, { alternativeText: '' }] },
    ],
  };
  const query = strapi.db.query(MEDIA);
  const rows: Row[] = await query.findMany({
    select: ['documentId', 'locale', 'name'],
    where,
    orderBy: { id: 'desc' },
    limit: MOST,
  });
  const first = rows.map((row) => entryOf(MEDIA, row, 'name', ''));
  return { count: await query.count({ where }), first };
}

async function brokenLinks(strapi: Core.Strapi, maySee: MaySee): Promise<Home['links']> {
  const { counts, lines } = await readReport(strapi, maySee, MOST_OF_COUNTED);
  return { count: counts.broken, first: lines.filter(({ state }) => state === 'broken') };
}

type MaySee = (uid: UID.ContentType) => boolean;

/** What whoever asks may do, and the language they read. */
export interface HomeReader {
  /** Whether entries of a type may be told of. */
  maySee: MaySee;
  mayPublish: MaySee;
  language: MessageLanguage;
}

/** @param now milliseconds since 1970 */
export async function readHome(
  strapi: Core.Strapi,
  { maySee, mayPublish, language }: HomeReader,
  now: number = Date.now(),
): Promise<Home> {
  const today = cityDay(new Date(now));
  const since = new Date(now - DAY_MS).toISOString();
  const published = ownContentTypes(strapi).filter(
    (uid) => hasPage(uid) && traitsOf(strapi, uid).hasDrafts && maySee(uid),
  );
  const recent = await Promise.all(published.map((uid) => recentlyPublished(strapi, uid, since)));
  const schedules = await readSchedules(strapi, null);
  const translations: Home['translations'] = { missing: 0, unpublished: 0, stale: 0 };
  for (const { state } of await readTranslationTasks(strapi, maySee)) translations[state] += 1;
  const expiring = maySee(AGREEMENT) ? await expiringAgreements(strapi, today, language) : [];
  return {
    today,
    ...(await reviewsFor(strapi, mayPublish, MOST)),
    agreements: { count: expiring.length, first: expiring.slice(0, MOST_OF_COUNTED) },
    links: await brokenLinks(strapi, maySee),
    scheduled: schedules
      .filter(({ uid, state }) => state === 'waiting' && maySee(uid as UID.ContentType))
      .slice(0, MOST),
    recent: recent
      .flat()
      .sort((left, right) => right.at.localeCompare(left.at))
      .slice(0, MOST),
    delegations: maySee(DELEGATION) ? await comingDelegations(strapi, today) : [],
    pictures: maySee(MEDIA) ? await picturesWithoutText(strapi) : { count: 0, first: [] },
    translations,
  };
}
