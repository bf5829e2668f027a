import { definePageView } from '../shared/pageView';
import { pageJsonLd } from './page.jsonld';
import { PagePage } from './PagePage';

export const pageView = definePageView({
  Page: PagePage,
  jsonLd: pageJsonLd,
  socialCard: ({ page }) => ({ kicker: '', title: page.title }),
});
