import { adminWords } from './adminWords';
import { adminLanguage, preferFrench } from './defaultLanguage';
import { inMenuOrder, withHelp, type EditView, type Link } from './editorWords';
import { LivePanel } from './live/LivePanel';
import mark from './mark.svg';
import { keepOwnTitle } from './ownTitle';
import { translations } from './translations';

// Strapi reads the stored language when it first renders, after this module is loaded.
preferFrench(window.localStorage);

/** What we use of Strapi's application object. */
interface Admin {
  registerHook(name: string, hook: (value: never) => unknown): void;
  getPlugin(name: 'content-manager'): {
    apis: { addEditViewSidePanel(panels: readonly unknown[]): void };
  };
}

export default {
  config: {
    // English is always there besides.
    locales: ['fr'],
    translations: {
      fr: { ...adminWords('fr'), ...translations.fr },
      en: { ...adminWords('en'), ...translations.en },
    },
    auth: { logo: mark },
    menu: { logo: mark },
    head: { favicon: mark },
    // Asks api.github.com for the latest release otherwise.
    notifications: { releases: false },
    tutorials: false,
  },

  bootstrap(app: Admin) {
    keepOwnTitle(document);
    app.getPlugin('content-manager').apis.addEditViewSidePanel([LivePanel]);
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', (view: EditView) =>
      withHelp(view, adminLanguage(window.localStorage)),
    );
    app.registerHook(
      'Admin/CM/pages/App/mutate-collection-types-links',
      ({ ctLinks, models }: { ctLinks: Link[]; models: unknown }) => ({
        ctLinks: inMenuOrder(ctLinks),
        models,
      }),
    );
  },
};
