import type { DataSet } from '@entente/model/addressNames';
import { siteLinks, siteLocales } from '../../../engine/platform/locales.server';
import { messagesOf } from '../../../layout/frame.server';
import { env } from '../../../env';
import { assertCmsPlausible } from '../../../engine/guard/contentLossGuard.server';
import { openOutput } from '../../../engine/store/outputStore.server';
import { byType, mergeReads, type ReadSet } from '../../../engine/cms/reads';
import { recordReads, refreshTimeoutMs } from '../../../engine/cms/readContext.server';
import { jsonRow } from './columns';
import { byteOrderMark, csvLine } from '@entente/model/csv';
import { withDataSet, type DataSource } from './dataSets.server';
import type { DataNode } from './sharedColumns';
import { getSiteFacts } from './siteFacts.server';

/**
 * Writes a data set as CSV and as JSON, reading a hundred rows at a time: memory stays flat.
 * Nothing changes for readers before both are whole.
 * @returns the types read, not the documents: any change of one writes the set again
 * @throws what `queryCms` throws, `CmsContractError` for a set without a row that isn't believed;
 *   what was kept stays
 */
export async function writeDataSet(name: DataSet): Promise<ReadSet> {
  return withDataSet(name, (source) => writeBoth(name, source));
}

async function writeBoth<Node extends DataNode>(
  name: DataSet,
  { columns, page }: DataSource<Node>,
): Promise<ReadSet> {
  const pathOf = (format: 'csv' | 'json' | 'schema.json') =>
    siteLinks().build({ kind: 'data', dataSet: name, format });
  const csv = await openOutput(pathOf('csv'), 'text/csv; charset=utf-8; header=present');
  const json = await openOutput(pathOf('json'), 'application/json; charset=utf-8');
  try {
    const facts = await recordReads(refreshTimeoutMs, getSiteFacts);
    let reads = byType(facts.reads);
    const { producer, licence, licenceUrl } = facts.result;
    const head = {
      $schema: env().siteUrl + pathOf('schema.json'),
      title: messagesOf(siteLocales().defaultCode).openData.sets[name].title,
      producer,
      licence: { name: licence, url: licenceUrl },
    };
    await csv.write(byteOrderMark + csvLine(columns.map((column) => column.name)));
    await json.write(`${JSON.stringify(head).slice(0, -1)},"rows":[`);
    let count = 0;
    let updatedAt: string | null = null;
    for (let after: string | null = '0'; after !== null;) {
      const from: string = after;
      const read = await recordReads(refreshTimeoutMs, () => page(from));
      const { rows, next } = read.result;
      reads = mergeReads(reads, byType(read.reads));
      for (const row of rows) {
        if ((row.updatedAt ?? '') > (updatedAt ?? '')) updatedAt = row.updatedAt;
      }
      const lines = rows.map((row) => csvLine(columns.map(({ value }) => value(row))));
      const items = rows.map((row) => JSON.stringify(jsonRow(columns, row)));
      await csv.write(lines.join(''));
      if (rows.length > 0) await json.write(`${count > 0 ? ',' : ''}\n${items.join(',\n')}`);
      count += rows.length;
      after = next;
    }
    await json.write(`\n],"count":${count},"updatedAt":${JSON.stringify(updatedAt)}}\n`);
    if (count === 0) await assertCmsPlausible();
    await csv.keep();
    await json.keep();
    return reads;
  } catch (error) {
    await csv.discard();
    await json.discard();
    throw error;
  }
}
