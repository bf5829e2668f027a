import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { withConnection } from '../../../../platform/database/connection';
import { LINK_RUNS, RUN_COLUMNS, type LinkRun } from '../linkTable';

const NAME = 'outside';
const BEAT_MS = 15_000;
/** A process that has said nothing for longer has ended without saying so. */
const GIVEN_UP_MS = 120_000;

const iso = (milliseconds: number) => new Date(milliseconds).toISOString();

/** The check that runs or ran last; null before the first. */
export async function readRun(strapi: Core.Strapi): Promise<LinkRun | null> {
  const row = await withConnection(strapi, (connection) =>
    connection(LINK_RUNS).where({ name: NAME }).first<LinkRun | undefined>(RUN_COLUMNS),
  );
  return row ?? null;
}

export const isUnderWay = (run: LinkRun | null, now = Date.now()): boolean =>
  run?.holder != null && (run.beatAt ?? '') >= iso(now - GIVEN_UP_MS);

/**
 * Runs the check unless one is under way, in this process or in another.
 * @param check told to end by the signal; says whether nothing at all answered
 * @returns false when one was under way
 */
export async function runOnce(
  strapi: Core.Strapi,
  signal: AbortSignal,
  check: (signal: AbortSignal) => Promise<{ isOffline: boolean }>,
): Promise<boolean> {
  const holder = randomUUID();
  const row = () => strapi.db.connection(LINK_RUNS).where({ name: NAME });
  await strapi.db.connection(LINK_RUNS).insert({ name: NAME }).onConflict('name').ignore();
  const taken: number = await row()
    .where(
      (free) =>
        void free.whereNull('holder').orWhere('beat_at', '<', iso(Date.now() - GIVEN_UP_MS)),
    )
    .update({ holder, beat_at: iso(Date.now()) });
  if (taken === 0) return false;
  const lost = new AbortController();
  const beat = setInterval(() => {
    const said: PromiseLike<number> = row()
      .where({ holder })
      .update({ beat_at: iso(Date.now()) });
    // Whatever keeps us from saying so, another one takes over.
    said.then(
      (count) => count === 0 && lost.abort(),
      () => lost.abort(),
    );
  }, BEAT_MS);
  try {
    const { isOffline } = await check(AbortSignal.any([signal, lost.signal]));
    await row()
      .where({ holder })
      .update({ ended_at: iso(Date.now()), is_offline: isOffline });
  } finally {
    clearInterval(beat);
    await row().where({ holder }).update({ holder: null });
  }
  return true;
}
