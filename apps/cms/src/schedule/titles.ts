import type { Core, UID } from '@strapi/strapi';
import { nameFieldOf } from '../desk/desks';
import { typeName } from '../relations/contentType';
import type { Schedule } from './scheduleTable';

/** What entries are called, in the order asked; empty for one that is deleted. One statement a type. */
export async function titlesOf(
  strapi: Core.Strapi,
  asked: readonly Pick<Schedule, 'uid' | 'documentId' | 'locale'>[],
): Promise<string[]> {
  const titles = new Map<string, string>();
  for (const uid of new Set(asked.map((one) => one.uid))) {
    const field = nameFieldOf(typeName(uid as UID.ContentType));
    const documents = asked.filter((one) => one.uid === uid).map(({ documentId }) => documentId);
    const rows: Record<string, string | null>[] = await strapi.db
      .query(uid as UID.ContentType)
      .findMany({
        where: { documentId: { $in: [...new Set(documents)] }, publishedAt: { $null: true } },
      });
    for (const row of rows)
      titles.set(`${row.documentId} ${row.locale ?? ''}`, String(row[field] ?? ''));
  }
  return asked.map(({ documentId, locale }) => titles.get(`${documentId} ${locale}`) ?? '');
}
