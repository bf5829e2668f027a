import type { Core, UID } from '@strapi/strapi';
import type { ListView } from '../../../platform/contributions/listView';
import { featuresOf } from '../../../platform/feature';

/** What every list of a type can be narrowed to, in the order of the features. */
export const viewsFor = (strapi: Core.Strapi, uid: UID.ContentType): ListView[] =>
  featuresOf(strapi)
    .flatMap(({ listViews = [] }) => listViews)
    .filter((view) => view.fits(strapi, uid));
