import type { Core } from '@strapi/strapi';
import type { SessionPart } from './access/sessions/sessionPart';
import type { ReadAwaiting } from './contributions/awaiting';
import type { ListView } from './contributions/listView';
import type { PlannedWrite } from './contributions/plannedWrite';
import type { CallAnswers } from './siteCalls';

/** Ends what a feature has started. */
export type Stop = () => void;

/**
 * One part of the CMS, registered by its place in the ordered list of `src/features.ts`. Every hook
 * runs in the order of that list, each before the next.
 */
export interface Feature {
  /** As its folder is called. */
  name: string;
  /** By the names under which `config/middlewares.ts` places them: `x` is its `global::x`. */
  middlewares?: Readonly<Record<string, Core.MiddlewareFactory>>;
  /** The calls of the site that it answers: each call is one feature's. */
  siteCalls?: CallAnswers;
  /** Before Strapi makes the tables: own tables, routes, rights. */
  register?(strapi: Core.Strapi): void | Promise<void>;
  /** What has to be in the database before anybody works: by one process at a time. */
  bootstrap?(strapi: Core.Strapi): void | Promise<void>;
  /** What runs beside the requests, once the CMS is ready. Returns what ends it. */
  start?(strapi: Core.Strapi): Stop;
  /** Reads something of its own: throws where the database is away, or has not our tables. */
  probe?(strapi: Core.Strapi): Promise<unknown>;
  /** What it asks before anybody is signed in. */
  sessions?: SessionPart;
  /** For the home of the admin. */
  awaiting?: ReadAwaiting;
  /** For lists of entries. */
  listViews?: readonly ListView[];
  /** For the calendar. */
  planned?(strapi: Core.Strapi): Promise<readonly PlannedWrite[]>;
}

const NAME = 'entente::features';

/** Lets `featuresOf` find what runs in this CMS. */
export function useFeatures(strapi: Core.Strapi, features: readonly Feature[]): void {
  strapi.add(NAME, features);
}

/** The features of this CMS in their order: where one may add to another's work, it is read here. */
export const featuresOf = (strapi: Core.Strapi): readonly Feature[] =>
  strapi.get(NAME as never) as unknown as readonly Feature[];
