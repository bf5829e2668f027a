import { readFile } from 'node:fs/promises';
import { dataFormats, dataSets } from '@entente/model/addressNames';
import type { Address } from '@entente/model/address';
import { siteLinks, siteLocales } from '../../../engine/platform/locales.server';
import { cachedOutput } from '../../../engine/store/outputStore.server';
import { env } from '../../../env';
import { messagesOf } from '../../../layout/frame.server';
import { localeContext } from '../../../layout/localeContext.server';
import type { Answer } from '../../respond.server';
import { unitOutput } from '../findOutput.server';
import { cachedAnswer, writtenAnswer } from '../outputAnswers.server';
import { catalog, type Distribution } from './catalog';
import { dataSchema } from './dataSchema';
import { withDataSet } from './dataSets.server';
import { siteFactsSchema, type SiteFacts } from './siteFacts';

type DataAddress = Extract<Address, { kind: 'data' }>;

/** A data set in one format, or the description of its columns. */
export async function dataAnswer(address: DataAddress): Promise<Answer | null> {
  if (address.format === 'schema.json') return schemaAnswer(address);
  const cached = await unitOutput(address);
  if (!cached) return null;
  const facts = await siteFacts();
  const described = siteLinks().build({ kind: 'machine', name: 'data-catalog' });
  const links = [
    `<${described}>; rel="describedby"; type="application/ld+json"`,
    ...(facts?.licenceUrl ? [`<${encodeURI(facts.licenceUrl)}>; rel="license"`] : []),
  ];
  return cachedAnswer(cached, { Link: links.join(', ') });
}

function schemaAnswer(address: DataAddress): Answer {
  const path = siteLinks().build(address);
  const words = messagesOf(siteLocales().defaultCode);
  const schema = withDataSet(address.dataSet, ({ columns }) =>
    dataSchema(env().siteUrl + path, address.dataSet, columns, words),
  );
  const type = 'application/schema+json; charset=utf-8';
  return writtenAnswer(path, JSON.stringify(schema, null, 2), { type, changedAt: null });
}

/** The DCAT catalogue of the data sets that are there. */
export async function catalogAnswer(path: string): Promise<Answer | null> {
  const facts = await siteFacts();
  if (!facts) return null;
  const files = new Map<(typeof dataSets)[number], Distribution[]>();
  for (const dataSet of dataSets) {
    for (const format of dataFormats) {
      const cached = await cachedOutput(siteLinks().build({ kind: 'data', dataSet, format }));
      if (!cached) continue;
      const { bytes, changedAt } = cached;
      files.set(dataSet, [...(files.get(dataSet) ?? []), { format, bytes, changedAt }]);
    }
  }
  const words = new Map(siteLocales().files.map(({ code }) => [code, messagesOf(code)]));
  const context = localeContext(siteLocales().defaultCode);
  const body = JSON.stringify(catalog(facts, context, words, files));
  const type = 'application/ld+json; charset=utf-8';
  return writtenAnswer(path, body, { type, changedAt: null });
}

/** What the catalogue says of the site itself; null where it has no settings yet. */
export async function siteFacts(): Promise<SiteFacts | null> {
  const cached = await unitOutput({ kind: 'machine', name: 'data-catalog' });
  return cached ? siteFactsSchema.parse(JSON.parse(await readFile(cached.file, 'utf8'))) : null;
}
