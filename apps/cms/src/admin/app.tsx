import { exceptForCopies } from '../platform/admin/copying';
import { adminLanguage, preferFrench } from '../platform/admin/defaultLanguage';
import { keepSayingInFrench } from '../platform/admin/hardCodedWords';
import { dismissAnnouncements } from './announcements';
import { features } from './features';
import mark from './mark.svg';
import { keepOwnTitle } from './ownTitle';
import { addLook, theme } from './strapiLook';
import type { StrapiAdmin } from './strapiAdmin';
import { translationsIn } from './translations';

// Strapi reads the stored language when it first renders, after this module is loaded.
preferFrench(window.localStorage);
dismissAnnouncements(window.localStorage);

export default {
  config: {
    // English is always there besides.
    locales: ['fr'],
    translations: { fr: translationsIn('fr'), en: translationsIn('en') },
    auth: { logo: mark },
    menu: { logo: mark },
    head: { favicon: mark },
    theme,
    // Asks api.github.com for the latest release otherwise.
    notifications: { releases: false },
    tutorials: false,
  },

  register(app: StrapiAdmin) {
    app.widgets.register((widgets) => [
      ...features.flatMap((feature) => feature.widgets ?? []),
      ...widgets,
    ]);
    for (const { fields = {} } of features)
      app.addFields(Object.entries(fields).map(([type, Component]) => ({ type, Component })));
    for (const { menu } of features)
      if (menu) {
        const { title: intlLabel, page: Component, permissions = [], ...link } = menu;
        app.addMenuLink({ ...link, intlLabel, permissions, Component });
      }
  },

  bootstrap(app: StrapiAdmin) {
    keepOwnTitle(document);
    addLook(document);
    if (adminLanguage(window.localStorage) === 'fr') keepSayingInFrench(document.body);
    const contentManager = app.getPlugin('content-manager');
    for (const { panel, injected = [], aroundAction, hooks = {}, start } of features) {
      start?.();
      if (aroundAction)
        contentManager.apis.addDocumentAction((actions) => actions.map(aroundAction));
      if (panel) contentManager.apis.addEditViewSidePanel([exceptForCopies(panel)]);
      for (const { view, zone, ...component } of injected)
        contentManager.injectComponent(view, zone, component);
      for (const [name, hook] of Object.entries(hooks)) app.registerHook(name, hook);
    }
  },
};
