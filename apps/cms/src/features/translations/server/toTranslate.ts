import { traitsOf } from '../../../platform/contentTypes/traits';
import type { ListView } from '../../../platform/contributions/listView';
import { readTranslationTasks } from './readTranslations';

/** The entries that lack a language, or say something else in it than in the first. */
export const toTranslate: ListView = {
  key: 'translate',
  fits: (strapi, uid) => traitsOf(strapi, uid).isLocalized,
  async documents(strapi, uid) {
    const tasks = await readTranslationTasks(strapi, (one) => one === uid);
    return tasks.map(({ documentId }) => documentId);
  },
};
