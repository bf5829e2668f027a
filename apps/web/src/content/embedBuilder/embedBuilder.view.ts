import { definePageView } from '../shared/pageView';
import { EmbedBuilderPage } from './EmbedBuilderPage';

export const embedBuilderView = definePageView({
  Page: EmbedBuilderPage,
  // What is around it when something is chosen in it, which goes on while the CMS is away.
  isCached: true,
});
