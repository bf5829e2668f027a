import { cityDay } from '@entente/model/cityDay';
import { lastsFrom } from '@entente/model/visitInterval';
import type { Core, UID } from '@strapi/strapi';
import { isPublishedType, typeOf, uidOf } from '../../../api/types';
import { withTitles } from '../../../pipeline/entry/titles';
import { ownContentTypes } from '../../../platform/contentTypes/relationMap';
import {
  MOST_NAMED,
  type AwaitingLine,
  type HomeReader,
} from '../../../platform/contributions/awaiting';
import { cmsEnv } from '../../../platform/env';
import { featuresOf } from '../../../platform/feature';
import { changedByOthers, ownDrafts, type ChangedEntry } from './draftsAtWork';
import { foundIn, type FoundEntry, type HomeEntry, type Row } from './foundEntry';
import { currentPerson } from '../../../platform/access/currentPerson';

const DAY_MS = 86_400_000;

/** What somebody of the newsroom finds when they come in. */
export interface Home {
  /** The day in the city, 'YYYY-MM-DD'. */
  today: string;
  /** The language in which an entry is written first. */
  firstLocale: string;
  /** What is to be done, in the order of the features that tell of it. */
  awaiting: AwaitingLine[];
  /** What one wrote and the public doesn't see as it is written, the last first. */
  mine: HomeEntry[];
  /** What others have written in the last 24 hours, the last first. */
  changed: ChangedEntry[];
  /** What was put online in the last 24 hours, the latest first. */
  recent: HomeEntry[];
  /** Visits that have not ended, the next first. */
  delegations: HomeEntry[];
}

async function recentlyPublished(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  since: string,
): Promise<FoundEntry[]> {
  const rows: Row[] = await strapi.db.query(uid).findMany({
    select: ['documentId', 'locale', 'publishedAt'],
    where: { publishedAt: { $gte: since } },
    orderBy: { publishedAt: 'desc' },
    limit: MOST_NAMED,
  });
  return rows.map((row) => foundIn(uid, row, new Date(row.publishedAt ?? 0).toISOString()));
}

const DELEGATION = uidOf('delegation');

async function comingDelegations(strapi: Core.Strapi, today: string): Promise<HomeEntry[]> {
  const from = lastsFrom(today);
  const rows: Row[] = await strapi.db.query(DELEGATION).findMany({
    select: ['documentId', 'locale', 'start'],
    where: {
      locale: cmsEnv().locales[0],
      publishedAt: { $null: true },
      // One without an end ends on its day, or with the month or the year that is known of it.
      $or: (['day', 'month', 'year'] as const).map((precision) => ({
        $and: [
          precision === 'day'
            ? { $or: [{ precision }, { precision: { $null: true } }] }
            : { precision },
          {
            $or: [
              { end: { $gte: from[precision] } },
              { end: { $null: true }, start: { $gte: from[precision] } },
            ],
          },
        ],
      })),
    },
    orderBy: { start: 'asc' },
    limit: MOST_NAMED,
  });
  return withTitles(
    strapi,
    rows.map((row) => foundIn(DELEGATION, row, row.start ?? '')),
  );
}

/** @param now milliseconds since 1970 */
export async function readHome(
  strapi: Core.Strapi,
  asking: Omit<HomeReader, 'today'>,
  now: number = Date.now(),
): Promise<Home> {
  const { maySee } = asking;
  const today = cityDay(new Date(now));
  const since = new Date(now - DAY_MS).toISOString();
  // Statements, milestones and the like are told of with what they are part of.
  const published = ownContentTypes(strapi).filter(
    (uid) => typeOf(uid).hasPage && isPublishedType(uid) && maySee(uid),
  );
  const recent = await Promise.all(published.map((uid) => recentlyPublished(strapi, uid, since)));
  const latest = recent
    .flat()
    .sort((left, right) => right.at.localeCompare(left.at))
    .slice(0, MOST_NAMED);
  const awaiting: AwaitingLine[] = [];
  for (const feature of featuresOf(strapi))
    awaiting.push(...((await feature.awaiting?.(strapi, { ...asking, today })) ?? []));
  const person = currentPerson(strapi)?.id ?? null;
  return {
    today,
    firstLocale: cmsEnv().locales[0],
    awaiting,
    mine: person === null ? [] : await ownDrafts(strapi, published, person),
    changed: await changedByOthers(strapi, published, person, since),
    recent: await withTitles(strapi, latest, 'published'),
    delegations: maySee(DELEGATION) ? await comingDelegations(strapi, today) : [],
  };
}
