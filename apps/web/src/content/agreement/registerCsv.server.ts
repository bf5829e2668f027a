import { byteOrderMark, csvLine } from '@entente/model/csv';
import { localeFile } from '@entente/model/localeFile';
import { statusWords } from '@entente/model/statusWords';
import { vocabularyLabel } from '@entente/model/vocabularyLabel';
import { env } from '../../env';
import { siteLinks, siteLocales } from '../../engine/platform/locales.server';
import { messagesOf } from '../../layout/frame.server';
import { readSelected } from './registrySelected.server';
import type { RegisterRow } from './registerRows';
import type { Selection } from './selection';

/**
 * What is chosen of the register as CSV (RFC 4180, UTF-8 with a byte order mark): the columns of the
 * page and the addresses of each agreement, in the words of the language.
 * @throws what `queryCms` throws
 */
export async function registerCsv(selection: Selection, locale: string): Promise<string> {
  const { rows } = await readSelected(selection, locale);
  const { registry, facts } = messagesOf(locale);
  const { partner, country, instrument, signed, status, since } = registry.columns;
  const head = [facts.agreement, partner, country, instrument, signed, status, since, 'URL', 'URI'];
  return byteOrderMark + [head, ...rows.map((row) => cellsOf(row, locale))].map(csvLine).join('');
}

function cellsOf(row: RegisterRow, locale: string) {
  const { agreement, partners, countries, instrument, signed, standing } = row;
  const locales = siteLocales();
  const links = siteLinks();
  const { label, date } = statusWords(localeFile(locales, locale), standing, standing.instrument);
  const { slug, documentId } = agreement;
  const origin = env().siteUrl;
  const own = slug
    ? links.find({ kind: 'entry', type: 'agreement', slug, locale: agreement.locale ?? locale })
    : null;
  return [
    agreement.title,
    partners.flatMap(({ name }) => name ?? []),
    countries,
    vocabularyLabel(locales, 'instrument', instrument, locale),
    signed,
    label,
    date,
    own && origin + own,
    origin + links.build({ kind: 'id', type: 'agreement', documentId }),
  ];
}
