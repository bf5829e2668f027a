import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { isShared } from '../../../pipeline/record/draftState';
import { withConnection } from '../../../platform/database/connection';
import { cmsEnv } from '../../../platform/env';
import { traitsOf } from '../../../platform/contentTypes/traits';
import { ownContentTypes } from '../../../platform/contentTypes/relationMap';
import { blockLinks } from './blockLinks';
import { linkHolders, type LinkHolder } from './linkHolders';

/** A link as it stands in an entry now. */
export interface FoundLink {
  uid: UID.ContentType;
  documentId: string;
  /** The language to mend it in; empty for a type without languages. */
  locale: string;
  field: string;
  inner: LinkHolder['inner'];
  href: string;
  /** The words that lead there; empty for a field that is an address. */
  words: string;
  /** Stands in what is edited, in what the public reads, or in both. */
  isDraft: boolean;
  isOnline: boolean;
}

interface Row {
  documentId: string;
  locale: string | null;
  publishedAt: unknown;
  value: unknown;
}

/** The rows in which the column says something that may be a link: the database leaves out the rest. */
function rowsWithLinks(
  connection: Knex,
  { table, steps, column, kind }: LinkHolder,
  hasDrafts: boolean,
): PromiseLike<Row[]> {
  const rows = connection.from(`${table} as entry`);
  let holder = 'entry';
  for (const [depth, step] of steps.entries()) {
    const [join, part] = [`join${depth}`, `part${depth}`];
    const from = holder;
    void rows
      .join(`${step.joinTable} as ${join}`, (on) =>
        on
          .on(`${join}.entity_id`, `${from}.id`)
          .andOnVal(`${join}.field`, step.field)
          .andOnVal(`${join}.component_type`, step.component),
      )
      .join(`${step.table} as ${part}`, `${part}.id`, `${join}.cmp_id`)
      .orderBy(`${join}.order`);
    holder = part;
  }
  const value = `${holder}.${column}`;
  void (kind === 'blocks'
    ? rows.whereRaw('cast(?? as text) like \'%"link"%\'', [value])
    : rows.whereNotNull(value).andWhere(value, '<>', ''));
  return rows.select<Row[]>({
    documentId: 'entry.document_id',
    locale: 'entry.locale',
    publishedAt: hasDrafts ? 'entry.published_at' : connection.raw('null'),
    value,
  });
}

function linksIn(kind: LinkHolder['kind'], value: unknown) {
  if (kind === 'url') return [{ href: String(value), words: '' }];
  return blockLinks(typeof value === 'string' ? (JSON.parse(value) as unknown) : value);
}

/** What is edited before what is public, the default language before the others. */
const rankOf = ({ isDraft, locale }: FoundLink) => {
  const place = cmsEnv().locales.indexOf(locale);
  return (isDraft ? 0 : 100) + (place < 0 ? 99 : place);
};

/**
 * The links of all entries, as they are written now. A link that the draft and the public version
 * share is one, and so is that of a field which all languages share.
 * @param of tells of which types
 */
export async function findLinks(
  strapi: Core.Strapi,
  of: (uid: UID.ContentType) => boolean,
): Promise<FoundLink[]> {
  const links = new Map<string, FoundLink>();
  for (const uid of ownContentTypes(strapi).filter(of)) {
    const { hasDrafts } = traitsOf(strapi, uid);
    for (const holder of linkHolders(strapi, uid)) {
      const { field, inner, kind } = holder;
      const isOfAll = isShared(strapi, uid, field);
      const rows = await withConnection(strapi, (connection) =>
        rowsWithLinks(connection, holder, hasDrafts),
      );
      const found = rows.flatMap(({ documentId, locale, publishedAt, value }) => {
        const isPublished = publishedAt !== null;
        const where = { uid, documentId, locale: locale ?? '', field, inner };
        return linksIn(kind, value).map((link) => ({
          ...where,
          ...link,
          isDraft: !isPublished,
          isOnline: isPublished || !hasDrafts,
        }));
      });
      for (const link of found.sort((one, other) => rankOf(one) - rankOf(other))) {
        const { documentId, locale, href } = link;
        const key = JSON.stringify([uid, documentId, isOfAll || locale, field, inner, href]);
        const known = links.get(key);
        if (!known) links.set(key, link);
        else known.isOnline ||= link.isOnline;
      }
    }
  }
  return [...links.values()];
}
