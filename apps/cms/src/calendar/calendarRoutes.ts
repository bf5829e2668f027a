import { addMonths } from '@entente/model/calendarDay';
import { cityDay } from '@entente/model/cityDay';
import { latestDay, type PartialDate } from '@entente/model/partialDate';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { can, registerAdminRoutes, requireRight, type AdminContext } from '../access/adminRoutes';
import { readAgreements } from '../agreementsDesk/readAgreements';
import { languageAsked, localesFor } from '../messages/languageAsked';
import { messagesIn } from '../messages/messages';
import { readSchedules } from '../schedule/readSchedules';
import { periodOf, type Period } from '../yearlyReport/period';
import { readDelegations } from '../yearlyReport/readActivity';
import { makeCalendar, type CalendarEvent } from './makeCalendar';
import { readMilestones } from './readMilestones';

const MOST_MONTHS = 12;
const agreement = 'api::agreement.agreement';
const delegation = 'api::delegation.delegation';
const milestone = 'api::milestone.milestone';

/** As `GET /admin/entente/calendar` answers. */
export interface Calendar extends Period {
  /** The day it is in the city. */
  today: string;
  events: CalendarEvent[];
}

const monthOf = (day: PartialDate): Period => ({
  from: `${day.slice(0, 7)}-01` as PartialDate,
  to: latestDay(day.slice(0, 7) as PartialDate),
});

/**
 * `GET /admin/entente/calendar[?from=YYYY-MM-DD&to=YYYY-MM-DD][&language=]`; the month it is unless
 * told. Everybody finds what they may read, published or not.
 */
export function registerCalendarRoutes(strapi: Core.Strapi): void {
  const calendar = async (ctx: AdminContext) => {
    const language = languageAsked(strapi, ctx);
    const locales = localesFor(language);
    const today = cityDay();
    const { problems } = messagesIn(language).calendar;
    const { from, to } = ctx.query;
    const period = from || to ? periodOf(from, to, today, true) : monthOf(today);
    if ('problem' in period)
      throw new errors.ValidationError(problems[period.problem === 'order' ? 'order' : 'day']);
    if (period.to > addMonths(period.from, MOST_MONTHS))
      throw new errors.ValidationError(problems.long);
    const mayRead = (uid: string) => can(strapi, ctx, uid, 'read');
    const schedules = (await readSchedules(strapi, null)).filter(({ uid }) => mayRead(uid));
    if (![agreement, delegation, milestone, 'api::article.article'].some(mayRead))
      requireRight(strapi, ctx, agreement, 'read');
    const planned = {
      schedules,
      delegations: mayRead(delegation) ? await readDelegations(strapi, 'recorded', locales) : [],
      milestones: mayRead(milestone) ? await readMilestones(strapi, period, locales) : [],
      agreements: mayRead(agreement) ? await readAgreements(strapi, 'recorded', locales) : [],
    };
    const events = makeCalendar(planned, period, today, language);
    const answer: Calendar = { ...period, today, events };
    ctx.body = answer;
  };
  registerAdminRoutes(strapi, [{ method: 'GET', path: '/calendar', handle: calendar }]);
}
