import { preferFrench } from './defaultLanguage';
import { translations } from './translations';

// Strapi reads the stored language when it first renders, after this module is loaded.
preferFrench(window.localStorage);

export default {
  config: {
    // English is always there besides.
    locales: ['fr'],
    translations,
    // Asks api.github.com for the latest release otherwise.
    notifications: { releases: false },
    tutorials: false,
  },
};
