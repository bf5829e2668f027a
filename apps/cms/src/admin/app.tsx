import { adminWords } from './adminWords';
import { dismissAnnouncements } from './announcements';
import { adminLanguage, preferFrench } from './defaultLanguage';
import { inMenuOrder, withHelp, type EditView, type Link } from './editorWords';
import { Calendar } from '@strapi/icons';
import { HistoryPanel } from './history/HistoryPanel';
import mark from './mark.svg';
import { keepOwnTitle } from './ownTitle';
import { SchedulePanel } from './schedule/SchedulePanel';
import { translations } from './translations';

// Strapi reads the stored language when it first renders, after this module is loaded.
preferFrench(window.localStorage);
dismissAnnouncements(window.localStorage);

/** What we use of Strapi's application object. */
interface Admin {
  registerHook(name: string, hook: (value: never) => unknown): void;
  addMenuLink(link: object): void;
  getPlugin(name: string): {
    apis: { addEditViewSidePanel(add: (panels: unknown[]) => unknown[]): void };
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

  register(app: Admin) {
    app.addMenuLink({
      to: 'entente/schedule',
      icon: Calendar,
      intlLabel: { id: 'entente.schedule.title', defaultMessage: 'Schedule' },
      permissions: [],
      Component: () => import('./schedule/SchedulePage'),
    });
  },

  bootstrap(app: Admin) {
    keepOwnTitle(document);
    const { addEditViewSidePanel } = app.getPlugin('content-manager').apis;
    addEditViewSidePanel((panels) => [...panels, SchedulePanel, HistoryPanel]);
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
