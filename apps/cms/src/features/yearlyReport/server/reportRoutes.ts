import { cityDay } from '@entente/model/cityDay';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { uidOf } from '../../../api/types';
import type { AdminContext } from '../../../platform/access/adminContext';
import { requireRight } from '../../../platform/access/entryRight';
import { recordAudit } from '../../../pipeline/record/recordAudit';
import { registerAdminRoutes } from '../../../platform/access/adminRoutes';
import { readAgreements } from '../../../api/agreement/readAgreements';
import { languageAsked, localesFor } from '../../../platform/messages/languageAsked';
import { makeReport } from './makeReport';
import { periodOf } from '../../../platform/messages/period';
import { readArticles } from '../../../api/article/readArticles';
import { readDelegations } from '../../../api/delegation/readDelegations';
import { reportCsv } from './reportCsv';
import { yearlyReportWords } from '../words/yearlyReportWords';

const { say } = yearlyReportWords;

const read = [uidOf('agreement'), uidOf('delegation'), uidOf('article')];

/**
 * `GET /admin/entente/report[?from=YYYY-MM-DD&to=YYYY-MM-DD][&format=csv][&language=]`, for who may
 * read agreements, delegations and news. It tells what is online, as a report to the public does.
 */
export function registerReportRoutes(strapi: Core.Strapi): void {
  const report = async (ctx: AdminContext) => {
    for (const uid of read) requireRight(strapi, ctx, uid, 'read');
    const language = languageAsked(strapi, ctx);
    const locales = localesFor(language);
    const today = cityDay();
    const { from, to, format = 'json' } = ctx.query;
    const period = periodOf(from, to, today);
    if ('problem' in period)
      throw new errors.ValidationError(say(language, `problems.${period.problem}`));
    if (format !== 'json' && format !== 'csv')
      throw new errors.ValidationError(say(language, 'problems.format'));
    const activity = {
      agreements: await readAgreements(strapi, 'public', locales),
      delegations: await readDelegations(strapi, 'public', locales),
      articles: await readArticles(strapi, period, locales),
    };
    const made = makeReport(activity, period, today, language);
    if (format === 'json') {
      ctx.body = made;
      return;
    }
    const what = { uid: uidOf('agreement'), documentId: '', locale: '' };
    await recordAudit(strapi, 'export', what, {}, `${made.from} – ${made.to}`);
    ctx.set('Content-Type', 'text/csv; charset=utf-8');
    ctx.set(
      'Content-Disposition',
      `attachment; filename="${say(language, 'file')}-${made.from}-${made.to}.csv"`,
    );
    ctx.body = reportCsv(made, language);
  };
  registerAdminRoutes(strapi, [
    { method: 'GET', path: '/report', right: { may: 'read', of: read }, handle: report },
  ]);
}
