import { cityDay } from '@entente/model/cityDay';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { registerAdminRoutes, requireRight, type AdminContext } from '../access/adminRoutes';
import { readAgreements } from '../agreementsDesk/readAgreements';
import { languageAsked, localesFor } from '../messages/languageAsked';
import { messagesIn } from '../messages/messages';
import { makeReport } from './makeReport';
import { periodOf } from './period';
import { readArticles, readDelegations } from './readActivity';
import { reportCsv } from './reportCsv';

const read = ['api::agreement.agreement', 'api::delegation.delegation', 'api::article.article'];

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
    const words = messagesIn(language).report;
    const period = periodOf(from, to, today);
    if ('problem' in period) throw new errors.ValidationError(words.problems[period.problem]);
    if (format !== 'json' && format !== 'csv')
      throw new errors.ValidationError(words.problems.format);
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
    ctx.set('Content-Type', 'text/csv; charset=utf-8');
    ctx.set(
      'Content-Disposition',
      `attachment; filename="${words.file}-${made.from}-${made.to}.csv"`,
    );
    ctx.body = reportCsv(made, language);
  };
  registerAdminRoutes(strapi, [{ method: 'GET', path: '/report', handle: report }]);
}
