import { EmbedIcon } from './EmbedIcon';
import { adminWords } from './adminWords';
import { dismissAnnouncements } from './announcements';
import { ConflictHost } from './conflict/ConflictHost';
import { conflictWords } from './conflict/conflictWords';
import { guardSaves } from './conflict/guardSaves';
import { adminLanguage, preferFrench } from './defaultLanguage';
import { inMenuOrder, withHelp, type EditView, type Link } from './editorWords';
import {
  Book,
  Briefcase,
  Calendar,
  ChartPie,
  CheckCircle,
  Clock,
  Earth,
  Link as LinkIcon,
} from '@strapi/icons';
import { embedWords } from './embedWords';
import { homeWidgets } from './home/homeWidgets';
import { PressReleaseStart } from './home/newPressRelease';
import { HistoryPanel } from './history/HistoryPanel';
import { LivePanel } from './live/LivePanel';
import mark from './mark.svg';
import { keepOwnTitle } from './ownTitle';
import { PressLinkPanel } from './pressLinks/PressLinkPanel';
import { PublicationPanel } from './publication/PublicationPanel';
import { ReviewPanel } from './review/ReviewPanel';
import { SchedulePanel } from './schedule/SchedulePanel';
import { translations } from './translations';

// Strapi reads the stored language when it first renders, after this module is loaded.
preferFrench(window.localStorage);
dismissAnnouncements(window.localStorage);

const mayReadAgreements = [
  { action: 'plugin::content-manager.explorer.read', subject: 'api::agreement.agreement' },
];

/** What we use of Strapi's application object. */
interface Admin {
  widgets: { register(change: (widgets: object[]) => object[]): void };
  registerHook(name: string, hook: (value: never) => unknown): void;
  addMenuLink(link: object): void;
  getPlugin(name: 'content-manager'): {
    apis: { addEditViewSidePanel(panels: readonly unknown[]): void };
    injectComponent(view: string, zone: string, component: object): void;
  };
}

export default {
  config: {
    // English is always there besides.
    locales: ['fr'],
    translations: {
      fr: { ...adminWords('fr'), ...translations.fr, 'entente.embeds': embedWords.fr.menu },
      en: { ...adminWords('en'), ...translations.en, 'entente.embeds': embedWords.en.menu },
    },
    auth: { logo: mark },
    menu: { logo: mark },
    head: { favicon: mark },
    // Asks api.github.com for the latest release otherwise.
    notifications: { releases: false },
    tutorials: false,
  },

  register(app: Admin) {
    // Ours are what the newsroom comes in for; Strapi's say what was saved last.
    app.widgets.register((widgets) => [...homeWidgets, ...widgets]);
    app.addMenuLink({
      to: 'entente/schedule',
      icon: Clock,
      intlLabel: { id: 'entente.schedule.title', defaultMessage: 'Schedule' },
      permissions: [],
      Component: () => import('./schedule/SchedulePage'),
    });
    app.addMenuLink({
      to: 'entente-translations',
      icon: Earth,
      intlLabel: { id: 'entente.translation.title', defaultMessage: 'Translation desk' },
      permissions: [],
      Component: () => import('./translationDesk/TranslationDesk'),
    });
    app.addMenuLink({
      to: 'entente-reviews',
      icon: CheckCircle,
      intlLabel: { id: 'entente.review.page.title', defaultMessage: 'To review' },
      permissions: [],
      Component: () => import('./review/ReviewPage'),
    });
    app.addMenuLink({
      to: 'entente-audit',
      icon: Book,
      intlLabel: { id: 'entente.audit.title', defaultMessage: 'Audit log' },
      permissions: [{ action: 'api::entente.read-audit', subject: null }],
      Component: () => import('./audit/AuditPage'),
    });
    app.addMenuLink({
      to: 'entente-calendar',
      icon: Calendar,
      intlLabel: { id: 'entente.calendar.title', defaultMessage: 'Calendar' },
      permissions: [],
      Component: () => import('./calendar/CalendarPage'),
    });
    app.addMenuLink({
      to: 'entente-agreements',
      icon: Briefcase,
      intlLabel: { id: 'entente.desk.title', defaultMessage: 'Agreements desk' },
      permissions: mayReadAgreements,
      Component: () => import('./agreementsDesk/DeskPage'),
    });
    app.addMenuLink({
      to: 'entente-links',
      icon: LinkIcon,
      intlLabel: { id: 'entente.link.title', defaultMessage: 'Links' },
      permissions: [],
      Component: () => import('./linkCheck/LinkPage'),
    });
    app.addMenuLink({
      to: 'entente-report',
      icon: ChartPie,
      intlLabel: { id: 'entente.report.title', defaultMessage: 'Yearly report' },
      permissions: mayReadAgreements,
      Component: () => import('./yearlyReport/ReportPage'),
    });
    app.addMenuLink({
      // Not the address of what it asks: a browser that loads the page again must get the admin.
      to: 'entente-embeds',
      icon: EmbedIcon,
      intlLabel: { id: 'entente.embeds', defaultMessage: embedWords.fr.menu },
      permissions: [],
      Component: () => import('./EmbedFigures'),
    });
  },

  bootstrap(app: Admin) {
    keepOwnTitle(document);
    guardSaves(
      window,
      (outcome) =>
        conflictWords[adminLanguage(window.localStorage)][`entente.conflict.said.${outcome}`],
    );
    const contentManager = app.getPlugin('content-manager');
    const { addEditViewSidePanel } = contentManager.apis;
    addEditViewSidePanel([
      LivePanel,
      PublicationPanel,
      ReviewPanel,
      SchedulePanel,
      PressLinkPanel,
      HistoryPanel,
    ]);
    addEditViewSidePanel([PressReleaseStart]);
    const host = { name: 'entente-conflict', Component: ConflictHost };
    contentManager.injectComponent('editView', 'right-links', host);
    contentManager.injectComponent('preview', 'actions', host);
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
