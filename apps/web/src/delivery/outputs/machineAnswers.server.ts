import type { Address } from '@entente/model/address';
import { siteLinks, siteLocales } from '../../engine/platform/locales.server';
import { env } from '../../env';
import type { Answer } from '../respond.server';
import { catalogAnswer, siteFacts } from './openData/dataAnswers.server';
import { writtenAnswer } from './outputAnswers.server';
import { securityTxt } from './securityTxt';
import {
  writeNewsSitemap,
  writeRobots,
  writeSitemap,
  writeSitemapIndex,
} from './sitemaps/sitemaps.server';

const plainText = { type: 'text/plain; charset=utf-8', changedAt: null };

/** What exists once, for machines; null for what is answered elsewhere. */
export async function machineAnswer(
  address: Extract<Address, { kind: 'machine' }>,
): Promise<Answer | null> {
  const path = siteLinks().build(address);
  switch (address.name) {
    case 'sitemap':
      return xmlAnswer(path, writeSitemapIndex());
    case 'news-sitemap':
      return xmlAnswer(path, await writeNewsSitemap(new Date()));
    case 'robots':
      return writtenAnswer(path, writeRobots(), plainText);
    case 'security':
      return writtenAnswer(path, await writeSecurity(), plainText);
    case 'data-catalog':
      return catalogAnswer(path);
    default:
      return null;
  }
}

export function sitemapAnswer(address: Extract<Address, { kind: 'sitemap' }>): Answer | null {
  const written = writeSitemap(address);
  return written && xmlAnswer(siteLinks().build(address), written);
}

function xmlAnswer(
  path: string,
  { body, changedAt }: { body: string; changedAt: string | null },
): Answer {
  return writtenAnswer(path, body, { type: 'application/xml; charset=utf-8', changedAt });
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
