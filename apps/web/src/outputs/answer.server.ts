import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { NextApiRequest, NextApiResponse } from 'next';
import { dataFormats, dataSets } from '@entente/model/addressNames';
import type { Address } from '@entente/model/links';
import { messagesOf } from '../chrome/frame.server';
import { env } from '../env';
import { refreshPages, urgency } from '../server/engine.server';
import { CmsContractError, CmsUnavailableError } from '../server/errors';
import { siteLinks, siteLocales } from '../server/locales.server';
import { log } from '../server/log.server';
import { keptOutput, type KeptOutput } from '../server/outputStore.server';
import { pageIndex } from '../server/pageIndex.server';
import { visitorTimeoutMs } from '../server/rendering.server';
import { catalog, type Distribution } from './openData/catalog';
import { dataSchema } from './openData/dataSchema';
import { withDataSet } from './openData/dataSets.server';
import { siteFactsSchema, type SiteFacts } from './openData/siteFacts';
import { pageOf } from './pageOutputs.server';
import { resolveIdentifier } from './permanentId.server';
import { unitOf } from './produce.server';
import { securityTxt } from './securityTxt';
import { refuse, sendBody, sendKept, sendWritten } from './send.server';
import { settingOf } from './setting.server';
import {
  writeNewsSitemap,
  writeRobots,
  writeSitemap,
  writeSitemapIndex,
} from './sitemaps/sitemaps.server';
import { cardImage, cardTag } from './social/cardImage.server';

/** Answers one machine address of the site; GET and HEAD only. */
export async function answerOutput(
  path: string,
  request: NextApiRequest,
  response: NextApiResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    response.status(405).end();
    return;
  }
  const address = siteLinks().parse(path);
  try {
    if (!address || !(await answer(address, request, response))) refuse(response, 404);
  } catch (error) {
    if (!(error instanceof CmsUnavailableError || error instanceof CmsContractError)) throw error;
    log.warn('an output is not there and the CMS does not answer', error);
    refuse(response, 503);
  }
}

/** @returns false when there is nothing at this address */
async function answer(
  address: Address,
  request: NextApiRequest,
  response: NextApiResponse,
): Promise<boolean> {
  switch (address.kind) {
    case 'id': {
      const found = resolveIdentifier(address, request.headers['accept-language']);
      if (typeof found === 'number') {
        refuse(response, found);
        return true;
      }
      response.setHeader('Cache-Control', 'private, max-age=0');
      response.setHeader('Vary', 'Accept-Language');
      response.redirect(303, found.location);
      return true;
    }
    case 'home-card':
    case 'entry-card': {
      const kept = await ofPage(address);
      if (!kept) return false;
      const body = await cardImage(kept);
      sendBody(request, response, body, {
        type: 'image/png',
        tag: cardTag(kept),
        changedAt: kept.changedAt,
      });
      return true;
    }
    case 'entry-feed':
    case 'entry-calendar': {
      const kept = await ofPage(address);
      if (kept) await sendKept(request, response, kept);
      return kept !== null;
    }
    case 'list-feed':
    case 'list-calendar': {
      const kept = await ofUnit(address);
      if (kept) await sendKept(request, response, kept);
      return kept !== null;
    }
    case 'data':
      return answerData(address, request, response);
    case 'sitemap': {
      const written = writeSitemap(address);
      if (written) sendXml(request, response, siteLinks().build(address), written);
      return written !== null;
    }
    case 'machine':
      return answerMachine(address, request, response);
    default:
      return false;
  }
}

async function answerData(
  address: Extract<Address, { kind: 'data' }>,
  request: NextApiRequest,
  response: NextApiResponse,
): Promise<boolean> {
  const { dataSet, format } = address;
  if (format === 'schema.json') {
    const { defaultCode } = siteLocales();
    const schema = withDataSet(dataSet, ({ columns }) =>
      dataSchema(
        env().siteUrl + siteLinks().build(address),
        dataSet,
        columns,
        messagesOf(defaultCode),
      ),
    );
    const type = 'application/schema+json; charset=utf-8';
    const path = siteLinks().build(address);
    sendWritten(request, response, path, JSON.stringify(schema, null, 2), {
      type,
      changedAt: null,
    });
    return true;
  }
  const kept = await ofUnit(address);
  if (!kept) return false;
  const facts = await siteFacts();
  const described = siteLinks().build({ kind: 'machine', name: 'data-catalog' });
  const links = [
    `<${described}>; rel="describedby"; type="application/ld+json"`,
    ...(facts?.licenceUrl ? [`<${encodeURI(facts.licenceUrl)}>; rel="license"`] : []),
  ];
  await sendKept(request, response, kept, { Link: links.join(', ') });
  return true;
}

async function answerMachine(
  address: Extract<Address, { kind: 'machine' }>,
  request: NextApiRequest,
  response: NextApiResponse,
): Promise<boolean> {
  const path = siteLinks().build(address);
  const text = { type: 'text/plain; charset=utf-8', changedAt: null };
  switch (address.name) {
    case 'sitemap':
      sendXml(request, response, path, writeSitemapIndex());
      return true;
    case 'news-sitemap':
      sendXml(request, response, path, await writeNewsSitemap(new Date()));
      return true;
    case 'robots':
      sendWritten(request, response, path, writeRobots(), text);
      return true;
    case 'security':
      sendWritten(request, response, path, await writeSecurity(), text);
      return true;
    case 'data-catalog':
      return answerCatalog(path, request, response);
    default:
      return false;
  }
}

function sendXml(
  request: NextApiRequest,
  response: NextApiResponse,
  path: string,
  { body, changedAt }: { body: string; changedAt: string | null },
): void {
  const type = 'application/xml; charset=utf-8';
  sendWritten(request, response, path, body, { type, changedAt });
}

async function answerCatalog(
  path: string,
  request: NextApiRequest,
  response: NextApiResponse,
): Promise<boolean> {
  const facts = await siteFacts();
  if (!facts) return false;
  const files = new Map<(typeof dataSets)[number], Distribution[]>();
  for (const dataSet of dataSets) {
    for (const format of dataFormats) {
      const kept = await keptOutput(siteLinks().build({ kind: 'data', dataSet, format }));
      if (!kept) continue;
      const { bytes, changedAt } = kept;
      files.set(dataSet, [...(files.get(dataSet) ?? []), { format, bytes, changedAt }]);
    }
  }
  const words = new Map(siteLocales().files.map(({ code }) => [code, messagesOf(code)]));
  const body = JSON.stringify(catalog(facts, settingOf(siteLocales().defaultCode), words, files));
  const type = 'application/ld+json; charset=utf-8';
  sendWritten(request, response, path, body, { type, changedAt: null });
  return true;
}

async function writeSecurity(): Promise<string> {
  const { defaultCode, files } = siteLocales();
  const links = siteLinks();
  const legalNotice = links.build({ kind: 'fixed', name: 'legal-notice', locale: defaultCode });
  const facts = await siteFacts();
  return securityTxt(
    {
      email: facts?.email ?? null,
      legalNotice: env().siteUrl + legalNotice,
      languages: files.map(({ code }) => code),
      self: env().siteUrl + links.build({ kind: 'machine', name: 'security' }),
    },
    new Date(),
  );
}

async function siteFacts(): Promise<SiteFacts | null> {
  const kept = await ofUnit({ kind: 'machine', name: 'data-catalog' });
  return kept ? siteFactsSchema.parse(JSON.parse(await readFile(kept.file, 'utf8'))) : null;
}

/** An output of its own, written now when it isn't there yet. */
async function ofUnit(address: Address): Promise<KeptOutput | null> {
  const unit = unitOf(address);
  if (!unit) return null;
  const path = siteLinks().build(address);
  const kept = await keptOutput(path);
  if (kept) return kept;
  await inTime(refreshPages([[unit]], urgency.change));
  const written = await keptOutput(path);
  if (!written) throw new CmsUnavailableError(`${unit} could not be written`);
  return written;
}

/** What a page gave; only while there is that page. */
async function ofPage(address: Address): Promise<KeptOutput | null> {
  const page = pageOf(address);
  const path = page && siteLinks().build(page);
  if (!path || !pageIndex().shown(path)) return null;
  const kept = await keptOutput(siteLinks().build(address));
  if (kept) return kept;
  // The page was rendered by a version that gave nothing, or its outputs were lost.
  await inTime(refreshPages([[path]], urgency.change));
  return keptOutput(siteLinks().build(address));
}

async function inTime(work: Promise<unknown>): Promise<void> {
  await Promise.race([work, pause(visitorTimeoutMs, undefined, { ref: false })]);
}
