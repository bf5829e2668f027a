import type { Core } from '@strapi/strapi';
import { readHead, readSince } from '../../../pipeline/record/revisions';
import { cmsEnv } from '../../../platform/env';
import type { Stop } from '../../../platform/feature';
import { PRUNE_EVERY, pruneChanges } from './pruneChanges';
import { Pusher } from './pusher';

let pusher: Pusher | undefined;

function prune(strapi: Core.Strapi): void {
  pruneChanges(strapi).catch((error: unknown) =>
    strapi.log.error(`Old revisions could not be forgotten: ${String(error)}`),
  );
}

/** Pushes to the site what is committed from now on, and what was before a crash. */
export function startPushing(strapi: Core.Strapi): Stop {
  prune(strapi);
  const { secret, siteInternalUrls } = cmsEnv();
  const started = new Pusher({
    secret,
    siteUrls: siteInternalUrls,
    revisions: {
      head: () => readHead(strapi),
      since: (revision, limit) => readSince(strapi, revision, limit),
    },
    onFailure: (message) =>
      strapi.log.warn(`The site could not be told of a change, it will ask by itself: ${message}`),
  });
  pusher = started;
  started.poke();
  return () => {
    started.stop();
    pusher = undefined;
  };
}

/** There is one revision more. Nobody is told before the CMS has started: the start tells of all. */
export function pushRevision(strapi: Core.Strapi, revision: number): void {
  pusher?.poke();
  if (revision % PRUNE_EVERY === 0) prune(strapi);
}
