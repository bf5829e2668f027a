import { cityZone } from '@entente/model/cityDay';
import { localTimeOf } from '@entente/model/zonedTime';
import type { Core } from '@strapi/strapi';
import { cmsEnv } from '../../../platform/env';
import { poll } from '../../../platform/polling/poll';
import { checkOutside } from './outside/checkOutside';
import { readRun } from './outside/linkRun';

const EVERY_MS = 10 * 60_000;
/** The hours of the city's night in which others are asked; what was asked within a day is not. */
const NIGHT = [2, 3, 4, 5];
/** A CMS that is off at night looks by day. */
const LATE_MS = 36 * 3_600_000;

let stopping = new AbortController();

async function look(strapi: Core.Strapi): Promise<void> {
  const now = new Date();
  const hour = Number(localTimeOf(now, cityZone).slice(11, 13));
  const last = await readRun(strapi);
  const isLate = Date.parse(last?.endedAt ?? '1970-01-01') < now.getTime() - LATE_MS;
  if (NIGHT.includes(hour) || isLate) await checkOutside(strapi, stopping.signal);
}

/** What a check threw, unless it was told to end. */
const report = (strapi: Core.Strapi) => (error: unknown) => {
  if (!stopping.signal.aborted)
    strapi.log.error(`Links to other sites could not be checked: ${String(error)}`);
};

/** Asks for links to other sites each night, where that is allowed. @returns what stops it */
export function startLinkCheck(strapi: Core.Strapi): () => void {
  stopping = new AbortController();
  const stopLooking =
    cmsEnv().linkCheck === 'all' ? poll(() => look(strapi), EVERY_MS, report(strapi)) : () => {};
  return () => {
    stopLooking();
    stopping.abort();
  };
}

/** Asks for those that were not asked for within a day, without waiting for the answers. */
export function checkNow(strapi: Core.Strapi): void {
  checkOutside(strapi, stopping.signal).catch(report(strapi));
}
