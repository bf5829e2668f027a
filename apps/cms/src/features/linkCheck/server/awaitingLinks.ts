import type { Core } from '@strapi/strapi';
import {
  countedWords,
  MOST_OF_COUNTED,
  type AwaitingLine,
  type HomeReader,
} from '../../../platform/contributions/awaiting';
import { linkCheckWords } from '../words/linkCheckWords';
import { readReport } from './readReport';

/** How many links lead nowhere, with what the first of them stand in. */
export async function awaitingLinks(
  strapi: Core.Strapi,
  { maySee }: HomeReader,
): Promise<AwaitingLine[]> {
  const { counts, lines } = await readReport(strapi, maySee, MOST_OF_COUNTED);
  if (counts.broken === 0) return [];
  const first = lines.filter(({ state }) => state === 'broken');
  return [
    {
      to: '/entente-links',
      title: countedWords(linkCheckWords, 'home.broken', counts.broken),
      detail: [...new Set(first.map(({ title, href }) => title || href))].join(' · '),
    },
  ];
}
