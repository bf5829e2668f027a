import { partialDateFrom } from '@entente/model/partialDate';
import type { DatePrecision } from '@entente/model/vocabulary';
import type { Draft } from '@entente/press-release/draft';
import type { Core, UID } from '@strapi/strapi';
import { typeOf } from '../../../api/types';
import { titleIn } from '../../../platform/contentTypes/entryTitle';
import { traitsOf } from '../../../platform/contentTypes/traits';
import { withConnection } from '../../../platform/database/connection';
import type { EarlierImport } from '../proposal';
import { headlineKeyOf, textHashOf } from './hashes';
import {
  EVIDENCE,
  EVIDENCE_COLUMNS,
  IMPORT_COLUMNS,
  IMPORTS,
  type EvidenceRow,
  type ImportRow,
} from './importTables';
import type { Made } from './register';

type Row = Record<string, unknown> & { documentId: string; locale: string | null };
type Head = Omit<ImportRow, 'source'>;

/** What a release says of an entry and the newsroom may say otherwise: by type. */
const COMPARED: Readonly<Record<string, readonly string[]>> = {
  'api::article.article': ['headline', 'lead', 'datelinePlace', 'date'],
  'api::statement.statement': ['text'],
  'api::milestone.milestone': ['date'],
  'api::delegation.delegation': ['start', 'end'],
};
const DATES: Readonly<Record<string, string>> = {
  date: 'precision',
  start: 'precision',
  end: 'precision',
};

/** More versions than a release ever has. */
const MOST_VERSIONS = 50;

/** The imports of the same text, or of the same headline: earlier versions. The last comes first. */
async function earlierImports(strapi: Core.Strapi, draft: Draft): Promise<Head[]> {
  const key = headlineKeyOf(draft);
  return withConnection(strapi, (connection) =>
    connection(IMPORTS)
      .where({ text_hash: textHashOf(draft) })
      .modify((query) => void (key !== '' && query.orWhere({ headline_key: key })))
      .orderBy('id', 'desc')
      .limit(MOST_VERSIONS)
      .select(IMPORT_COLUMNS),
  ) as Promise<Head[]>;
}

const nowIn = (row: Row, field: string): string => {
  const precision = DATES[field];
  if (precision === undefined) return typeof row[field] === 'string' ? row[field] : '';
  const date = row[field] as string | null | undefined;
  return partialDateFrom(date, row[precision] as DatePrecision | null | undefined) ?? '';
};

/** What imports made of one type, as it is now. */
async function madeOf(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  rows: readonly EvidenceRow[],
  locale: string,
): Promise<Made[]> {
  const { hasDrafts, isLocalized } = traitsOf(strapi, uid);
  const entries: Row[] = await strapi.db.query(uid).findMany({
    where: {
      documentId: { $in: [...new Set(rows.map(({ documentId }) => documentId))] },
      ...(hasDrafts && { publishedAt: { $null: true } }),
    },
  });
  const compared = COMPARED[uid] ?? [];
  const items = [...new Map(rows.map((row) => [row.item, row.documentId]))];
  return items.flatMap(([item, documentId]): Made[] => {
    const own = entries.filter((entry) => entry.documentId === documentId);
    const entry = own.find((one) => !isLocalized || one.locale === locale);
    const [any] = own;
    if (!any) return [];
    // What was given another value knowingly is no news.
    const isOwn = (field: string) =>
      rows.findLast((row) => row.item === item && row.field === field)?.isChanged === false;
    const fields = entry ? compared.filter(isOwn).map((name) => [name, nowIn(entry, name)]) : [];
    return [
      {
        item,
        documentId,
        title: titleIn(typeOf(uid), (entry ?? any) as Record<string, string | null>),
        fields: Object.fromEntries(fields) as Record<string, string>,
        isWritten: entry !== undefined,
      },
    ];
  });
}

/** What an earlier import of a release made of its items, and is still there. */
export async function readMade(
  strapi: Core.Strapi,
  draft: Draft,
  locale: string,
): Promise<{ earlier: EarlierImport | null; made: Map<string, Made> }> {
  const heads = await earlierImports(strapi, draft);
  const hash = textHashOf(draft);
  const head = heads.find(({ textHash }) => textHash === hash) ?? heads[0];
  if (!head) return { earlier: null, made: new Map() };
  const rows = (await withConnection(strapi, (connection) =>
    connection(EVIDENCE)
      .whereIn(
        'import_id',
        heads.map(({ id }) => id),
      )
      .orderBy('id', 'asc')
      .select(EVIDENCE_COLUMNS),
  )) as EvidenceRow[];
  const told = rows.map((row) => ({ ...row, isChanged: Boolean(row.isChanged) }));
  const made: Made[] = [];
  for (const uid of new Set(told.map((row) => row.uid)))
    made.push(
      ...(await madeOf(
        strapi,
        uid as UID.ContentType,
        told.filter((row) => row.uid === uid),
        locale,
      )),
    );
  const { id, madeBy, madeAt, textHash } = head;
  return {
    earlier: { id, madeBy, madeAt, isSame: textHash === hash },
    made: new Map(made.map((one) => [one.item, one])),
  };
}
