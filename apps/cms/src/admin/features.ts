import { changeFeed } from '../features/changeFeed/admin/feature';
import { publication } from '../features/publication/admin/feature';
import { accessibleWriting } from '../features/accessibleWriting/admin/feature';
import { review } from '../features/review/admin/feature';
import { schedule } from '../features/schedule/admin/feature';
import { pressLinks } from '../features/pressLinks/admin/feature';
import { history } from '../features/history/admin/feature';
import { saving } from '../features/saving/admin/feature';
import { localDraft } from '../features/localDraft/admin/feature';
import { secondFactor } from '../features/secondFactor/admin/feature';
import { singleSignOn } from '../features/singleSignOn/admin/feature';
import { session } from '../features/session/admin/feature';
import { conflict } from '../features/conflict/admin/feature';
import { newLanguage } from '../features/newLanguage/admin/feature';
import { choices } from '../features/choices/admin/feature';
import { home } from '../features/home/admin/feature';
import { contentForms } from '../features/contentForms/admin/feature';
import { listViews } from '../features/listViews/admin/feature';
import { linking } from '../features/linking/admin/feature';
import { translations } from '../features/translations/admin/feature';
import { audit } from '../features/audit/admin/feature';
import { calendar } from '../features/calendar/admin/feature';
import { agreementsDesk } from '../features/agreementsDesk/admin/feature';
import { linkCheck } from '../features/linkCheck/admin/feature';
import { yearlyReport } from '../features/yearlyReport/admin/feature';
import { releaseImport } from '../features/releaseImport/admin/feature';
import { paste } from '../features/paste/admin/feature';
import { copy } from '../features/copy/admin/feature';
import { deletion } from '../features/deletion/admin/feature';
import { dates } from '../features/dates/admin/feature';
import { embeds } from '../features/embeds/admin/feature';
import { uploads } from '../features/uploads/admin/feature';
import type { AdminFeature } from '../platform/admin/adminFeature';

/** Whose panels stand beside a form in this order. The menu is sorted by Strapi, by what it says. */
export const features: readonly AdminFeature[] = [
  changeFeed,
  publication,
  accessibleWriting,
  review,
  schedule,
  pressLinks,
  history,
  releaseImport,
  // What it tells of a fault, conflict must be told.
  saving,
  localDraft,
  session,
  // Before the directory, whose session asks for it too.
  secondFactor,
  singleSignOn,
  conflict,
  newLanguage,
  home,
  contentForms,
  listViews,
  linking,
  translations,
  audit,
  calendar,
  agreementsDesk,
  linkCheck,
  yearlyReport,
  embeds,
  uploads,
  dates,
  choices,
  copy,
  deletion,
  paste,
];
