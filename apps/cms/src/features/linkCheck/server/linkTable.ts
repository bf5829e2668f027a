import type { Core } from '@strapi/strapi';
import type { LinkReason, LinkState } from './finding';

export const OUTSIDE_LINKS = 'entente_outside_links';
export const LINK_RUNS = 'entente_link_runs';

/** What is known of one address of another site, whatever entries lead there. */
export interface OutsideLink {
  url: string;
  state: LinkState;
  reason: LinkReason | null;
  /** What it answered last; null for no answer. */
  status: number | null;
  failures: number;
  /** ISO 8601; null before the first time. */
  checkedAt: string | null;
}

/** The columns by the names of `OutsideLink`, for `select`. */
export const OUTSIDE_COLUMNS = {
  url: 'url',
  state: 'state',
  reason: 'reason',
  status: 'status',
  failures: 'failures',
  checkedAt: 'checked_at',
};

/** The check of the outside, of which only one runs: whoever holds it. */
export interface LinkRun {
  holder: string | null;
  /** Milliseconds since 1970, as text: when the holder last said that it is at it. */
  beatAt: string | null;
  /** ISO 8601: when the last one ended. */
  endedAt: string | null;
  /** Whether nothing at all answered, so that nothing was concluded. */
  isOffline: boolean | number | null;
}

export const RUN_COLUMNS = {
  holder: 'holder',
  beatAt: 'beat_at',
  endedAt: 'ended_at',
  isOffline: 'is_offline',
};

/** Addresses are as long as people paste them: they are told apart by their digest. */
export function registerLinkTables(strapi: Core.Strapi): void {
  strapi.get('models').add({
    uid: 'entente::outside-link',
    singularName: 'entente_outside_link',
    tableName: OUTSIDE_LINKS,
    attributes: {
      id: { type: 'increments' },
      digest: { type: 'string' },
      url: { type: 'text' },
      state: { type: 'string' },
      reason: { type: 'string' },
      status: { type: 'integer' },
      failures: { type: 'integer' },
      checkedAt: { type: 'string' },
      nextAt: { type: 'string' },
    },
    indexes: [
      { name: 'entente_outside_links_once', columns: ['digest'], type: 'unique' },
      { name: 'entente_outside_links_due', columns: ['next_at'] },
    ],
  });
  strapi.get('models').add({
    uid: 'entente::link-run',
    singularName: 'entente_link_run',
    tableName: LINK_RUNS,
    attributes: {
      id: { type: 'increments' },
      name: { type: 'string' },
      holder: { type: 'string' },
      beatAt: { type: 'string' },
      endedAt: { type: 'string' },
      isOffline: { type: 'boolean' },
    },
    indexes: [{ name: 'entente_link_runs_once', columns: ['name'], type: 'unique' }],
  });
}
