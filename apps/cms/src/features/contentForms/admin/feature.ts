import { InputRenderer } from '@strapi/strapi/admin';
import type { AdminFeature } from '../../../platform/admin/adminFeature';
import { adminLanguage } from '../../../platform/admin/defaultLanguage';
import { adminWords } from './adminWords';
import { keepNamingColumns } from './columnMenu';
import { inMenuOrder, withHelp, type EditView, type Link } from './editorWords';
import { filtersInWords, type ListFilters } from './filterWords';
import { inWords, type Table } from './listWords';

interface Links {
  ctLinks: Link[];
  models: unknown;
}

/** The forms and lists of our types, in the words of each. */
export const contentForms: AdminFeature = {
  translations: { fr: adminWords('fr'), en: adminWords('en') },
  start: () => {
    keepNamingColumns(adminWords(adminLanguage(window.localStorage)));
  },
  hooks: {
    'Admin/CM/pages/EditView/mutate-edit-view-layout': (view: EditView) =>
      withHelp(view, adminLanguage(window.localStorage)),
    'Admin/CM/pages/ListView/inject-column-in-table': (table: Table) => inWords(table),
    'Admin/CM/pages/ListView/inject-in-filters': (filters: ListFilters) =>
      filtersInWords(filters, adminLanguage(window.localStorage), InputRenderer),
    'Admin/CM/pages/App/mutate-collection-types-links': ({ ctLinks, models }: Links) => ({
      ctLinks: inMenuOrder(ctLinks),
      models,
    }),
  },
};
