import { addMonths } from '@entente/model/calendarDay';
import { cityDay } from '@entente/model/cityDay';
import { latestDay, type PartialDate } from '@entente/model/partialDate';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { uidOf } from '../../../api/types';
import type { AdminContext } from '../../../platform/access/adminContext';
import { can } from '../../../platform/access/entryRight';
import { registerAdminRoutes } from '../../../platform/access/adminRoutes';
import { readAgreements } from '../../../api/agreement/readAgreements';
import type { PlannedWrite } from '../../../platform/contributions/plannedWrite';
import { featuresOf } from '../../../platform/feature';
import { languageAsked, localesFor } from '../../../platform/messages/languageAsked';
import { periodOf, type Period } from '../../../platform/messages/period';
import { readDelegations } from '../../../api/delegation/readDelegations';
import { makeCalendar, type CalendarEvent } from './makeCalendar';
import { readMilestones } from '../../../api/milestone/readMilestones';
import { calendarWords } from '../words/calendarWords';

const MOST_MONTHS = 12;
const agreement = uidOf('agreement');
const delegation = uidOf('delegation');
const milestone = uidOf('milestone');
/** What is on it. */
const told = [agreement, delegation, milestone, uidOf('article')];

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
    const { from, to } = ctx.query;
    const period = from || to ? periodOf(from, to, today, true) : monthOf(today);
    if ('problem' in period)
      throw new errors.ValidationError(
        calendarWords.say(language, period.problem === 'order' ? 'problems.order' : 'problems.day'),
      );
    if (period.to > addMonths(period.from, MOST_MONTHS))
      throw new errors.ValidationError(calendarWords.say(language, 'problems.long'));
    const mayRead = (uid: string) => can(strapi, ctx, uid, 'read');
    const writes: PlannedWrite[] = [];
    for (const { planned } of featuresOf(strapi)) writes.push(...((await planned?.(strapi)) ?? []));
    const found = {
      writes: writes.filter(({ uid }) => mayRead(uid)),
      delegations: mayRead(delegation) ? await readDelegations(strapi, 'recorded', locales) : [],
      milestones: mayRead(milestone) ? await readMilestones(strapi, period, locales) : [],
      agreements: mayRead(agreement) ? await readAgreements(strapi, 'recorded', locales) : [],
    };
    const events = makeCalendar(found, period, today, language);
    const answer: Calendar = { ...period, today, events };
    ctx.body = answer;
  };
  registerAdminRoutes(strapi, [
    { method: 'GET', path: '/calendar', right: { may: 'read', of: told }, handle: calendar },
  ]);
}
