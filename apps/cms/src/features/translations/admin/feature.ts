import { Earth } from '@strapi/icons';
import type { AdminFeature } from '../../../platform/admin/adminFeature';
import { messageOf } from '../../../platform/admin/useWords';
import { translationWords } from '../words/translationWords';

export const translations: AdminFeature = {
  words: translationWords,
  menu: {
    to: 'entente-translations',
    icon: Earth,
    title: messageOf(translationWords, 'title'),
    page: () =>
      import('./TranslationDesk').then(({ TranslationDesk }) => ({ default: TranslationDesk })),
  },
};
