import { site } from './api/site/feature';
import { adminSearch } from './features/adminSearch/feature';
import { agreementsDesk } from './features/agreementsDesk/feature';
import { audit } from './features/audit/feature';
import { calendar } from './features/calendar/feature';
import { changeFeed } from './features/changeFeed/feature';
import { conflict } from './features/conflict/feature';
import { contentForms } from './features/contentForms/feature';
import { dates } from './features/dates/feature';
import { deletion } from './features/deletion/feature';
import { demo } from './features/demo/feature';
import { disk } from './features/disk/feature';
import { embeds } from './features/embeds/feature';
import { history } from './features/history/feature';
import { home } from './features/home/feature';
import { linkCheck } from './features/linkCheck/feature';
import { listViews } from './features/listViews/feature';
import { localDraft } from './features/localDraft/feature';
import { pressLinks } from './features/pressLinks/feature';
import { publication } from './features/publication/feature';
import { releaseImport } from './features/releaseImport/feature';
import { review } from './features/review/feature';
import { roles } from './features/roles/feature';
import { schedule } from './features/schedule/feature';
import { search } from './features/search/feature';
import { secondFactor } from './features/secondFactor/feature';
import { session } from './features/session/feature';
import { signIn } from './features/signIn/feature';
import { singleSignOn } from './features/singleSignOn/feature';
import { textLimits } from './features/textLimits/feature';
import { translations } from './features/translations/feature';
import { uploads } from './features/uploads/feature';
import { yearlyReport } from './features/yearlyReport/feature';
import { graphql } from './graphql/feature';
import { pipeline } from './pipeline/feature';
import { access } from './platform/access/feature';
import type { Feature } from './platform/feature';
import { locales } from './platform/locales/feature';
import { mail } from './platform/mail/feature';
import { readiness } from './platform/readiness/feature';

/** What the CMS is made of, in the order in which it registers, is prepared and starts. */
export const features: readonly Feature[] = [
  readiness,
  disk,
  // Before all that writes: the record counts from its first revision.
  pipeline,
  changeFeed,
  locales,
  // After the record, whose counter its index is written under, and the locales, which it is in.
  search,
  // Before whoever makes an account: the first administrator of the environment too.
  signIn,
  access,
  // Before what sends.
  mail,
  roles,
  contentForms,
  adminSearch,
  listViews,
  graphql,
  textLimits,
  conflict,
  session,
  localDraft,
  // Before the second factor: who may not come in at all is asked for no code.
  singleSignOn,
  secondFactor,
  dates,
  audit,
  history,
  publication,
  deletion,
  pressLinks,
  embeds,
  yearlyReport,
  calendar,
  uploads,
  releaseImport,
  // Those that tell of what awaits, in the order in which the home says it.
  review,
  schedule,
  agreementsDesk,
  linkCheck,
  translations,
  home,
  // After all that has to be there before the first entry: locales, index, people, forms.
  demo,
  // After the demonstration, which fills in the legal notice.
  site,
];
