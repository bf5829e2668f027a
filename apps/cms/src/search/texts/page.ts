import type { TextSource } from '../entryText';
import { bodyLines } from './blocks';
import { textOf } from './values';

export const pageText: TextSource = {
  type: 'page',
  populate: { body: true },
  text: (row) => ({
    slug: textOf(row, 'slug'),
    title: textOf(row, 'title'),
    body: bodyLines(row),
  }),
};
