import type { NextApiRequest, NextApiResponse } from 'next';
import { localeFile } from '@entente/model/localeFile';
import { registerCsv } from '../../../content/agreement/registerCsv.server';
import { readSelection } from '../../../content/agreement/selection';
import { recordReads, visitorTimeoutMs } from '../../../engine/cms/readContext.server';
import { siteLinks, siteLocales } from '../../../engine/platform/locales.server';

/** `/fr/accords/selection.csv?etat=…&sort=…`, by a rewrite: what a page of the register shows. */
export default async function registryCsv(request: NextApiRequest, response: NextApiResponse) {
  const { path } = request.query;
  const address = siteLinks().parse(`/${Array.isArray(path) ? path.join('/') : ''}`);
  if (address?.kind !== 'agreements-selected-csv') return void response.status(404).end();
  const { locale } = address;
  const { searchParams } = new URL(request.url ?? '', 'http://site.invalid');
  const selection = readSelection(searchParams, localeFile(siteLocales(), locale));
  const { result } = await recordReads(visitorTimeoutMs, () => registerCsv(selection, locale));
  response.setHeader('Content-Type', 'text/csv; charset=utf-8');
  response.setHeader('X-Robots-Tag', 'noindex');
  response.send(result);
}
