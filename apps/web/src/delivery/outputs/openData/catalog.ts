import { dataSets, type DataFormat, type DataSet } from '@entente/model/addressNames';
import type { Messages } from '../../../i18n/messages';
import type { LocaleContext } from '../../../i18n/localeContext';
import type { SiteFacts } from './siteFacts';

/** What is known of a file that can be downloaded. */
export interface Distribution {
  format: DataFormat;
  bytes: number;
  /** ISO instant of its latest change. */
  changedAt: string;
}

const mediaTypes: Readonly<Record<DataFormat, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  'schema.json': 'application/schema+json',
};

/**
 * The data sets described in DCAT 3, as open data portals collect it.
 *
 * @param words the messages of each language of the site
 * @param files the files of a data set that there are
 */
export function catalog(
  facts: SiteFacts,
  { locales, links, origin }: Omit<LocaleContext, 'locale' | 'messages'>,
  words: ReadonlyMap<string, Messages>,
  files: ReadonlyMap<DataSet, readonly Distribution[]>,
) {
  const inEach = (say: (messages: Messages, code: string) => string | undefined) =>
    [...words].flatMap(([code, messages]) => {
      const value = say(messages, code);
      return value ? [{ '@language': code, '@value': value }] : [];
    });
  const url = (dataSet: DataSet, format: DataFormat) =>
    origin + links.build({ kind: 'data', dataSet, format });
  const landingPage = links.build({
    kind: 'fixed',
    name: 'open-data',
    locale: locales.defaultCode,
  });
  const shared = {
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': facts.producer },
    ...(facts.licenceUrl ? { 'dct:license': { '@id': facts.licenceUrl } } : {}),
    'dct:language': locales.files.map(({ code }) => code),
  };
  const home = origin + links.build({ kind: 'machine', name: 'data-catalog' });
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': home,
    '@type': 'dcat:Catalog',
    'dct:title': inEach((messages, code) => facts.names[code] ?? messages.chrome.siteName),
    'dct:description': inEach(({ openData }) => openData.description),
    ...shared,
    'foaf:homepage': { '@id': origin },
    'dcat:dataset': dataSets.map((name) => {
      const distributions = files.get(name) ?? [];
      const changed = distributions.map(({ changedAt }) => changedAt).sort();
      const modified = changed.at(-1);
      return {
        '@id': `${home}#${name}`,
        '@type': 'dcat:Dataset',
        'dct:identifier': name,
        'dct:title': inEach(({ openData }) => openData.sets[name].title),
        'dct:description': inEach(({ openData }) => openData.sets[name].text),
        ...shared,
        ...(modified ? { 'dct:modified': instantValue(modified) } : {}),
        'dct:accrualPeriodicity': {
          '@id': 'http://publications.europa.eu/resource/authority/frequency/CONT',
        },
        'dcat:landingPage': { '@id': origin + landingPage },
        'dcat:distribution': distributions.map(({ format, bytes, changedAt }) => ({
          '@id': url(name, format),
          '@type': 'dcat:Distribution',
          'dct:title': { '@value': `${name}.${format}` },
          'dcat:downloadURL': { '@id': url(name, format) },
          'dcat:accessURL': { '@id': url(name, format) },
          'dcat:mediaType': {
            '@id': `https://www.iana.org/assignments/media-types/${mediaTypes[format]}`,
          },
          'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(bytes) },
          'dct:modified': instantValue(changedAt),
          'dct:conformsTo': { '@id': url(name, 'schema.json') },
          ...(facts.licenceUrl ? { 'dct:license': { '@id': facts.licenceUrl } } : {}),
        })),
      };
    }),
  };
}

const instantValue = (instant: string) => ({ '@type': 'xsd:dateTime', '@value': instant });
