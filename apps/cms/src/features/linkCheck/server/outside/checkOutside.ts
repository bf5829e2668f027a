import type { Core } from '@strapi/strapi';
import { cmsEnv } from '../../../../platform/env';
import { findLinks } from '../findLinks';
import { readLinkAddress } from '../linkAddress';
import type { OutsideLink } from '../linkTable';
import type { Network } from './askPage';
import { followLink } from './followLink';
import { HostTurns } from './hostTurns';
import { verdictOf, type Outcome } from './outcome';
import { runOnce } from './linkRun';
import { noteOutsideLinks, readDueLinks, writeVerdict } from './outsideLinks';

/** How much is asked of others. */
export interface Manners {
  /** Hosts at the same time. */
  atOnce: number;
  /** Between two requests to one host. */
  pauseMs: number;
  timeoutMs: number;
  /** Addresses in one check; the others come first in the next. */
  most: number;
  resolve?: Network['resolve'];
}

export const usualManners: Manners = { atOnce: 4, pauseMs: 1_000, timeoutMs: 10_000, most: 1_000 };

/** Every address of another site that some entry leads to. */
async function outsideUrls(strapi: Core.Strapi): Promise<Set<string>> {
  const urls = new Set<string>();
  for (const { href } of await findLinks(strapi, () => true)) {
    const address = readLinkAddress(href, cmsEnv().siteUrl);
    if (address.kind === 'outside') urls.add(address.url);
  }
  return urls;
}

const isUnreached = (outcome: Outcome) =>
  outcome.kind === 'no-host' || (outcome.kind === 'failure' && outcome.reason === 'silent');

/** Concludes nothing from silence before somebody has answered: it may be our own network. */
class Conclusions {
  private answered = false;
  private readonly silent: { link: OutsideLink; outcome: Outcome }[] = [];

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly now: number,
  ) {}

  async add(link: OutsideLink, outcome: Outcome): Promise<void> {
    if (isUnreached(outcome)) {
      this.silent.push({ link, outcome });
      return;
    }
    if (outcome.kind !== 'refused') this.answered = true;
    await this.write(link, outcome);
  }

  /** @returns whether several hosts were asked and none answered */
  async end(): Promise<boolean> {
    const hosts = new Set(this.silent.map(({ link }) => new URL(link.url).host));
    if (!this.answered && hosts.size > 1) return true;
    for (const { link, outcome } of this.silent) await this.write(link, outcome);
    return false;
  }

  private write(link: OutsideLink, outcome: Outcome): Promise<void> {
    return writeVerdict(this.strapi, link.url, verdictOf(link, outcome, this.now), this.now);
  }
}

/** The addresses of each host together. */
function byHost(links: readonly OutsideLink[]): OutsideLink[][] {
  const hosts = new Map<string, OutsideLink[]>();
  for (const link of links) {
    const { host } = new URL(link.url);
    hosts.set(host, [...(hosts.get(host) ?? []), link]);
  }
  return [...hosts.values()];
}

/**
 * Asks for the addresses of other sites that are due. However many processes call it, one does.
 * @returns false when another was at it
 */
export async function checkOutside(
  strapi: Core.Strapi,
  stop: AbortSignal,
  manners: Manners = usualManners,
  now: number = Date.now(),
): Promise<boolean> {
  return runOnce(strapi, stop, async (signal) => {
    await noteOutsideLinks(strapi, await outsideUrls(strapi));
    const queues = byHost(await readDueLinks(strapi, now, manners.most));
    const { atOnce, pauseMs, timeoutMs, resolve } = manners;
    const network = { allowed: cmsEnv().linkCheckHosts, timeoutMs, signal, resolve };
    const turns = new HostTurns(pauseMs);
    const conclusions = new Conclusions(strapi, now);
    const work = async () => {
      for (let queue = queues.shift(); queue; queue = queues.shift())
        for (const link of queue)
          await conclusions.add(link, await followLink(link.url, network, turns));
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    return { isOffline: await conclusions.end() };
  });
}
