import type { Core, UID } from '@strapi/strapi';
import { withTitles } from '../../../pipeline/entry/titles';
import { cmsEnv, type CmsEnv } from '../../../platform/env';
import { findLinks, type FoundLink } from './findLinks';
import { broken, fine, type Finding } from './finding';
import { readLinkAddress } from './linkAddress';
import { isUnderWay, readRun } from './outside/linkRun';
import { readOutsideLinks } from './outside/outsideLinks';
import { ownFindings } from './own/ownFindings';

/** A link that somebody has to see to, and where it stands. */
export interface LinkResponse extends FoundLink, Finding {
  /** What the entry is called. */
  title: string;
  /** ISO 8601; null for what is known without asking anybody. */
  checkedAt: string | null;
}

export interface LinkReport {
  mode: CmsEnv['linkCheck'];
  /** Whether other sites are being asked right now. */
  isRunning: boolean;
  /** When that last ended, ISO 8601. */
  endedAt: string | null;
  /** Whether nothing answered then, so that it says nothing. */
  isOffline: boolean;
  /** How many links there are, of each state. */
  counts: Record<Finding['state'], number>;
  /** Those to see to, the worst first. */
  lines: LinkResponse[];
}

const TO_SEE_TO = ['broken', 'moved', 'unsure'] as const;
const MOST_LINES = 200;

/** What is known of where each link leads. */
async function judge(
  strapi: Core.Strapi,
  links: readonly FoundLink[],
): Promise<(Finding & { checkedAt: string | null })[]> {
  const addresses = links.map(({ href }) => readLinkAddress(href, cmsEnv().siteUrl));
  const own = addresses.flatMap((one) => (one.kind === 'own' ? [one.path] : []));
  const outside = addresses.flatMap((one) => (one.kind === 'outside' ? [one.url] : []));
  const findings = await ownFindings(strapi, own);
  const known = await readOutsideLinks(strapi, [...new Set(outside)]);
  return addresses.map((address) => {
    const checkedAt = null;
    if (address.kind === 'wrong') return { ...broken(address.reason), checkedAt };
    if (address.kind === 'own') return { ...(findings.get(address.path) ?? fine), checkedAt };
    if (address.kind === 'noted') return { ...fine, checkedAt };
    const link = known.get(address.url);
    if (!link) return { ...fine, state: 'waiting', checkedAt };
    const { state, reason, status } = link;
    return { state, reason, status, to: null, checkedAt: link.checkedAt };
  });
}

/**
 * The links of the entries as they are now.
 * @param maySee tells whether entries of a type may be told of
 * @param most how many are named
 */
export async function readReport(
  strapi: Core.Strapi,
  maySee: (uid: UID.ContentType) => boolean,
  most: number = MOST_LINES,
): Promise<LinkReport> {
  const links = await findLinks(strapi, maySee);
  const findings = await judge(strapi, links);
  const counts: LinkReport['counts'] = { fine: 0, broken: 0, moved: 0, unsure: 0, waiting: 0 };
  for (const { state } of findings) counts[state] += 1;
  const all = links.flatMap((link, place) => {
    const finding = findings[place];
    return finding ? [{ ...link, ...finding }] : [];
  });
  const named = TO_SEE_TO.flatMap((state) => all.filter((one) => one.state === state)).slice(
    0,
    most,
  );
  const run = await readRun(strapi);
  return {
    mode: cmsEnv().linkCheck,
    isRunning: isUnderWay(run),
    endedAt: run?.endedAt ?? null,
    isOffline: Boolean(run?.isOffline),
    counts,
    lines: await withTitles(strapi, named),
  };
}
