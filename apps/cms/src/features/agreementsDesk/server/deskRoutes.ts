import { cityDay } from '@entente/model/cityDay';
import type { Core } from '@strapi/strapi';
import { uidOf } from '../../../api/types';
import type { AdminContext } from '../../../platform/access/adminContext';
import { registerAdminRoutes } from '../../../platform/access/adminRoutes';
import { dateWords } from '../../../platform/messages/dateWords';
import { languageAsked, localesFor } from '../../../platform/messages/languageAsked';
import { makeDesk, type DeskLine } from './makeDesk';
import { readAgreements } from '../../../api/agreement/readAgreements';
import { readReminders, type Reminders } from './reminders/readReminders';

/** As `GET /admin/entente/agreements-desk` answers. */
export interface Desk {
  /** The day in the city for which all of it is told, in words. */
  today: string;
  agreements: DeskLine[];
  reminders: Reminders;
}

/** `GET /admin/entente/agreements-desk[?language=]`, for who may read agreements. */
export function registerDeskRoutes(strapi: Core.Strapi): void {
  const desk = async (ctx: AdminContext) => {
    const language = languageAsked(strapi, ctx);
    const today = cityDay();
    const agreements = await readAgreements(strapi, 'recorded', localesFor(language));
    const online: { documentId: string }[] = await strapi.db
      .query(uidOf('agreement'))
      .findMany({ select: ['documentId'], where: { publishedAt: { $notNull: true } } });
    const published = new Set(online.map(({ documentId }) => documentId));
    const answer: Desk = {
      today: dateWords({ first: today, last: today }, language),
      agreements: makeDesk(agreements, (id) => published.has(id), today, language),
      reminders: await readReminders(strapi, language),
    };
    ctx.body = answer;
  };
  registerAdminRoutes(strapi, [
    {
      method: 'GET',
      path: '/agreements-desk',
      right: { may: 'read', of: [uidOf('agreement')] },
      handle: desk,
    },
  ]);
}
