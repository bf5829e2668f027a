import type { Core } from '@strapi/strapi';
import { entryForm } from '../../../api/entryForm';
import { uidOf } from '../../../api/types';
import { withTitles } from '../../../pipeline/entry/titles';
import {
  countedWords,
  type AwaitingLine,
  type HomeReader,
} from '../../../platform/contributions/awaiting';
import { homeWords } from '../words/homeWords';
import { foundIn, type Row } from './foundEntry';

const MEDIA = uidOf('media');

/** How many pictures have no alternative text and are not marked as decoration; the last is named. */
export async function picturesWithoutText(
  strapi: Core.Strapi,
  { maySee }: HomeReader,
): Promise<AwaitingLine[]> {
  if (!maySee(MEDIA)) return [];
  const where = {
    $and: [
      { $or: [{ decorative: false }, { decorative: { $null: true } }] },
      { $or: [{ alternativeText: { $null: true } }, { alternativeText: '' }] },
    ],
  };
  const query = strapi.db.query(MEDIA);
  const rows: Row[] = await query.findMany({
    select: ['documentId', 'locale'],
    where,
    orderBy: { id: 'desc' },
    limit: 1,
  });
  const count: number = await query.count({ where });
  return (
    await withTitles(
      strapi,
      rows.map((row) => foundIn(MEDIA, row, '')),
    )
  ).map((picture) => ({
    to: entryForm(picture),
    title: countedWords(homeWords, 'pictures', count),
    detail: picture.title,
  }));
}
