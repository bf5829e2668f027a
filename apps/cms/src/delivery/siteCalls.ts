import type { Core } from '@strapi/strapi';
import { addressList } from '../addresses/addressList';
import { readAddresses } from '../addresses/readAddresses';
import { readCatchUp, readHead } from '../changes/revisions';
import { parseCountReport } from '../embeds/countReport';
import { recordCounts } from '../embeds/recordCounts';
import { parseLiveReport } from './liveReport';
import { recordLive } from './recordLive';
import { openPressLink } from '../pressLinks/pressLinks';
import { readQuery } from '../search/readQuery';
import { search } from '../search/search';
import { cmsEnv } from '../env';

/** A status, and what it says. */
export interface Answer {
  status: number;
  body?: object;
}

/** A call of the site: its method, and what answers its signed text. */
export interface SiteCall {
  method: 'GET' | 'POST';
  answer(strapi: Core.Strapi, signed: string): Promise<Answer>;
}

const MOST_REVISIONS = 200;

const refused = (error: string): Answer => ({ status: 400, body: { error } });

const whole = (text: string | null): number | null =>
  text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null;

async function changes(strapi: Core.Strapi, signed: string): Promise<Answer> {
  const { searchParams } = new URL(signed, 'http://cms.invalid');
  const since = whole(searchParams.get('since'));
  const limit = whole(searchParams.get('limit') ?? String(MOST_REVISIONS));
  if (since === null) return refused('since');
  if (limit === null || limit < 1 || limit > MOST_REVISIONS) return refused('limit');
  return { status: 200, body: await readCatchUp(strapi, since, limit) };
}

async function addresses(strapi: Core.Strapi): Promise<Answer> {
  // First, so that what is committed meanwhile is at worst told twice.
  const revision = await readHead(strapi);
  return { status: 200, body: { revision, ...addressList(await readAddresses(strapi)) } };
}

async function live(strapi: Core.Strapi, signed: string): Promise<Answer> {
  const report = parseLiveReport(signed);
  if (!report) return refused('report');
  if (report.revision > (await readHead(strapi))) return refused('revision');
  await recordLive(strapi, report);
  return { status: 204 };
}

async function find(strapi: Core.Strapi, signed: string): Promise<Answer> {
  const { searchParams } = new URL(signed, 'http://cms.invalid');
  const locale = searchParams.get('locale') ?? '';
  if (!cmsEnv().locales.includes(locale)) return refused('locale');
  return { status: 200, body: await search(strapi, readQuery(searchParams, locale)) };
}

async function embeds(strapi: Core.Strapi, signed: string): Promise<Answer> {
  const report = parseCountReport(signed);
  if (!report) return refused('report');
  await recordCounts(strapi, report);
  return { status: 204 };
}

async function openLink(strapi: Core.Strapi, signed: string): Promise<Answer> {
  const id = whole(signed);
  return id === null ? refused('id') : { status: 200, body: await openPressLink(strapi, id) };
}

export const siteCalls: Readonly<Record<string, SiteCall>> = {
  '/entente/changes': { method: 'GET', answer: changes },
  '/entente/addresses': { method: 'GET', answer: addresses },
  '/entente/search': { method: 'GET', answer: find },
  '/entente/embeds': { method: 'POST', answer: embeds },
  // The id of a link. A POST: each counts one reading.
  '/entente/press-link': { method: 'POST', answer: openLink },
  '/entente/live': { method: 'POST', answer: live },
};
