import { machinePaths } from '@entente/model/addressNames';
import { z } from 'zod';
import { addressesRequestSchema, addressesResponseSchema } from './addresses';
import type { Call } from './call';
import {
  changesRequestSchema,
  changesResponseSchema,
  pushRequestSchema,
  pushResponseSchema,
} from './changes';
import { embedCountsSchema } from './embedCounts';
import { liveReportSchema } from './liveReport';
import { openPressLinkRequestSchema, openPressLinkResponseSchema } from './openPressLink';
import { searchRequestSchema, searchResponseSchema } from './search';

/** What the CMS answers the site. */
export const cmsCalls = {
  /** What was committed after a revision. */
  changes: {
    method: 'GET',
    path: '/entente/changes',
    request: changesRequestSchema,
    response: changesResponseSchema,
  },
  /** Where the addresses that are no pages lead. */
  addresses: {
    method: 'GET',
    path: '/entente/addresses',
    request: addressesRequestSchema,
    response: addressesResponseSchema,
  },
  /** What the public may read that answers a question; suggestions too. */
  search: {
    method: 'GET',
    path: '/entente/search',
    request: searchRequestSchema,
    response: searchResponseSchema,
  },
  /** How far a replica is with a revision. */
  live: {
    method: 'POST',
    path: '/entente/live',
    request: liveReportSchema,
    response: z.null(),
  },
  /** How often embeds were shown, and where. */
  embedCounts: {
    method: 'POST',
    path: '/entente/embeds',
    request: embedCountsSchema,
    response: z.null(),
  },
  /** What a journalist's link opens. */
  openPressLink: {
    method: 'POST',
    path: '/entente/press-link',
    request: openPressLinkRequestSchema,
    response: openPressLinkResponseSchema,
  },
} as const satisfies Readonly<Record<string, Call>>;
export type CmsCallName = keyof typeof cmsCalls;

/** What each replica of the site answers the CMS. */
export const siteCalls = {
  /** What was just committed. */
  push: {
    method: 'POST',
    path: machinePaths.refresh,
    request: pushRequestSchema,
    response: pushResponseSchema,
  },
} as const satisfies Readonly<Record<string, Call>>;
