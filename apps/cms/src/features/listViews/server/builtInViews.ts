import type { Core, UID } from '@strapi/strapi';
import { traitsOf } from '../../../platform/contentTypes/traits';
import type { ListView } from '../../../platform/contributions/listView';

const WEEK_MS = 7 * 86_400_000;

interface Row {
  documentId: string;
  locale: string | null;
  updatedAt: string;
}

const hasDrafts = (strapi: Core.Strapi, uid: UID.ContentType) => traitsOf(strapi, uid).hasDrafts;
const keyOf = ({ documentId, locale }: Row) => `${documentId} ${locale ?? ''}`;

/** What one wrote last, as far as the public doesn't see it as it is written. */
const mine: ListView = {
  key: 'mine',
  fits: hasDrafts,
  async documents(strapi, uid, { person }) {
    const select = ['documentId', 'locale', 'updatedAt'];
    const drafts: Row[] = await strapi.db
      .query(uid)
      .findMany({ select, where: { publishedAt: { $null: true }, updatedBy: { id: person } } });
    const published: Row[] = await strapi.db.query(uid).findMany({
      select,
      where: {
        publishedAt: { $notNull: true },
        documentId: { $in: drafts.map(({ documentId }) => documentId) },
      },
    });
    const seen = new Map(published.map((row) => [keyOf(row), Date.parse(row.updatedAt)]));
    return drafts
      .filter((row) => !((seen.get(keyOf(row)) ?? 0) >= Date.parse(row.updatedAt)))
      .map(({ documentId }) => documentId);
  },
};

/** What readers found on the site for the first time, or changed, in the last seven days. */
const online: ListView = {
  key: 'online',
  fits: hasDrafts,
  async documents(strapi, uid, { now }) {
    const rows: Row[] = await strapi.db.query(uid).findMany({
      select: ['documentId'],
      where: { publishedAt: { $gte: new Date(now - WEEK_MS).toISOString() } },
    });
    return rows.map(({ documentId }) => documentId);
  },
};

export const builtInViews: readonly ListView[] = [mine, online];
