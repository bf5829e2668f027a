import type { Core } from '@strapi/strapi';
import {
  countedWords,
  type AwaitingLine,
  type HomeReader,
} from '../../../platform/contributions/awaiting';
import { translationWords } from '../words/translationWords';
import { readTranslationTasks } from './readTranslations';

/** What readers see wrong first, then what they do not find. */
const STATES = ['stale', 'missing', 'unpublished'] as const;

/** How much is to be translated, of each kind. */
export async function awaitingTranslations(
  strapi: Core.Strapi,
  { maySee }: HomeReader,
): Promise<AwaitingLine[]> {
  const tasks = await readTranslationTasks(strapi, maySee);
  return STATES.flatMap((state) => {
    const count = tasks.filter((task) => task.state === state).length;
    if (count === 0) return [];
    const title = countedWords(translationWords, `home.${state}`, count);
    return [{ to: '/entente-translations', title }];
  });
}
