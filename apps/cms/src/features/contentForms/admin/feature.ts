import type { AdminFeature } from '../../../platform/admin/adminFeature';
import { adminLanguage } from '../../../platform/admin/defaultLanguage';
import { adminWords } from './adminWords';
import { inMenuOrder, withHelp, type EditView, type Link } from './editorWords';

interface Links {
  ctLinks: Link[];
  models: unknown;
}

/** The forms and lists of our types, in the words of each. */
export const contentForms: AdminFeature = {
  translations: { fr: adminWords('fr'), en: adminWords('en') },
  hooks: {
    'Admin/CM/pages/EditView/mutate-edit-view-layout': (view: EditView) =>
      withHelp(view, adminLanguage(window.localStorage)),
    'Admin/CM/pages/App/mutate-collection-types-links': ({ ctLinks, models }: Links) => ({
      ctLinks: inMenuOrder(ctLinks),
      models,
    }),
  },
};
