import type { Core } from '@strapi/strapi';
import { plantDemo } from '../seed/plant';
import { ensureRoles } from './access/ensureRoles';
import { ensureFirstAdministrator } from './access/firstAdministrator';
import { registerOwnActions } from './access/ownActions';
import { registerReadActions } from './access/readActions';
import { ensureSiteTokens } from './access/siteTokens';
import { registerDeskRoutes } from './agreementsDesk/deskRoutes';
import { registerReminderTable } from './agreementsDesk/reminders/reminderTable';
import { startReminders } from './agreementsDesk/reminders/startReminders';
import { registerAddressTable } from './addresses/addressTable';
import { registerAuditRoutes } from './audit/auditRoutes';
import { registerAuditTable } from './audit/auditTable';
import { registerChangeTables } from './changes/changeTables';
import { registerCalendarRoutes } from './calendar/calendarRoutes';
import { useRevisions } from './changes/collector';
import { useFileRules } from './changes/fileChanges';
import { pruneChanges, PRUNE_EVERY } from './changes/pruneChanges';
import { Pusher } from './changes/pusher';
import { readHead, readSince } from './changes/revisions';
import { startRecord } from './changes/startRecord';
import { acquireStartLock, type Release } from './database/startLock';
import { registerLiveRoute } from './delivery/liveRoute';
import { registerLiveTable } from './delivery/liveTable';
import { arrangeForms } from './desk/arrangeForms';
import { useDocumentRules } from './documents/documentMiddleware';
import { registerCountRoute } from './embeds/countRoute';
import { registerCountTables } from './embeds/countTables';
import { cmsEnv } from './env';
import { extendGraphql } from './graphql/extendGraphql';
import { registerHistoryRoutes } from './history/historyRoutes';
import { registerVersionTable } from './history/versionTable';
import { registerHomeRoute } from './home/homeRoute';
import { registerLinkRoutes } from './linkCheck/linkRoutes';
import { registerLinkTables } from './linkCheck/linkTable';
import { startLinkCheck } from './linkCheck/startLinkCheck';
import { ensureLocales } from './locales/ensureLocales';
import { registerPressLinkRoutes } from './pressLinks/pressLinkRoutes';
import { registerPressLinkTable } from './pressLinks/pressLinkTable';
import { localMail } from './mail/localMail';
import { warnOfLegalGaps } from './publication/legalGaps';
import { registerPublicationRoutes } from './publication/publicationRoutes';
import { markStarted } from './readiness/started';
import { registerPublishedLinkModel } from './relations/publishedLinkModel';
import { registerReviewRoutes } from './review/reviewRoutes';
import { registerReviewTable } from './review/reviewTable';
import { registerSearchTables } from './search/searchTables';
import { startIndex } from './search/startIndex';
import { registerScheduleRoutes } from './schedule/scheduleRoutes';
import { registerScheduleTable } from './schedule/scheduleTable';
import { startScheduler } from './schedule/scheduler';
import { registerConfirmationTable } from './translations/confirmationTable';
import { registerTranslationRoutes } from './translations/translationRoutes';
import { fillVariants } from './upload/fillVariants';
import { registerReportRoutes } from './yearlyReport/reportRoutes';

let pusher: Pusher | undefined;
let stopScheduler = () => {};
let stopReminders = () => {};
let stopLinkCheck = () => {};
let stopping = false;
let releaseStart: Release | undefined;

function startPusher(strapi: Core.Strapi): Pusher {
  const { secret, siteInternalUrls } = cmsEnv();
  return new Pusher({
    secret,
    siteUrls: siteInternalUrls,
    revisions: {
      head: () => readHead(strapi),
      since: (revision, limit) => readSince(strapi, revision, limit),
    },
    onFailure: (message) =>
      strapi.log.warn(`The site could not be told of a change, it will ask by itself: ${message}`),
  });
}

function prune(strapi: Core.Strapi): void {
  pruneChanges(strapi).catch((error: unknown) =>
    strapi.log.error(`Old revisions could not be forgotten: ${String(error)}`),
  );
}

export default {
  async register({ strapi }: { strapi: Core.Strapi }) {
    await registerReadActions(strapi);
    await registerOwnActions(strapi);
    registerPublishedLinkModel(strapi);
    registerChangeTables(strapi);
    registerAddressTable(strapi);
    registerLiveTable(strapi);
    registerSearchTables(strapi);
    registerLiveRoute(strapi);
    registerVersionTable(strapi);
    registerAuditTable(strapi);
    registerAuditRoutes(strapi);
    registerReviewTable(strapi);
    registerReviewRoutes(strapi);
    registerHistoryRoutes(strapi);
    registerPublicationRoutes(strapi);
    registerScheduleTable(strapi);
    registerScheduleRoutes(strapi);
    registerPressLinkTable(strapi);
    registerPressLinkRoutes(strapi);
    registerConfirmationTable(strapi);
    registerTranslationRoutes(strapi);
    registerHomeRoute(strapi);
    registerLinkTables(strapi);
    registerLinkRoutes(strapi);
    registerReminderTable(strapi);
    registerDeskRoutes(strapi);
    registerReportRoutes(strapi);
    registerCalendarRoutes(strapi);
    registerCountTables(strapi);
    registerCountRoute(strapi);
    extendGraphql(strapi);
    useRevisions(strapi, (revision) => {
      pusher?.poke();
      if (revision % PRUNE_EVERY === 0) prune(strapi);
    });
    useDocumentRules(strapi);
    // Strapi makes the tables right after this hook.
    strapi.hook('strapi::content-types.beforeSync').register(async () => {
      releaseStart = await acquireStartLock(cmsEnv());
    });
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    useFileRules(strapi);
    await startRecord(strapi);
    await ensureLocales(strapi);
    await startIndex(strapi);
    await ensureSiteTokens(strapi);
    await ensureFirstAdministrator(strapi);
    await ensureRoles(strapi);
    await arrangeForms(strapi);
    if (cmsEnv().seed === 'demo') await plantDemo(strapi);
    await warnOfLegalGaps(strapi);
    await releaseStart?.();
    releaseStart = undefined;
    markStarted(true);
    prune(strapi);
    pusher = startPusher(strapi);
    // What was committed before a crash may not have been pushed.
    pusher.poke();
    stopScheduler = startScheduler(strapi);
    // In the place of the provider that the plugin has made by now.
    if (cmsEnv().mail === 'file') Object.assign(strapi.plugin('email'), { provider: localMail });
    stopReminders = startReminders(strapi);
    stopLinkCheck = startLinkCheck(strapi);
    stopping = false;
    void fillVariants(strapi, () => stopping).catch((error: unknown) =>
      strapi.log.warn(`Pictures without smaller files could not be looked for: ${String(error)}`),
    );
  },

  async destroy() {
    stopping = true;
    markStarted(false);
    stopScheduler();
    stopReminders();
    stopLinkCheck();
    pusher?.stop();
    pusher = undefined;
    // A start that failed half-way still holds it.
    await releaseStart?.();
    releaseStart = undefined;
  },
};
