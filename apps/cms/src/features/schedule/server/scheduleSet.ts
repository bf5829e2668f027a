import type { Core } from '@strapi/strapi';
import { versionIn } from '../../../pipeline/publication/draftVersion';
import { setToPublish, type PublicationSetRequest } from '../../../pipeline/publication/publishSet';
import { makeSchedule, type ScheduleRequest } from './makeSchedule';

type Moment = Pick<ScheduleRequest, 'action' | 'local' | 'zone' | 'disambiguation'>;

/**
 * Schedules an entry in some languages, with what it needs, which becomes public at the same
 * moment, before it. All of it or, when anything is refused, nothing.
 * @throws ValidationError in the editor's language
 */
export async function scheduleSet(
  strapi: Core.Strapi,
  asked: PublicationSetRequest,
  moment: Moment,
  madeBy: string,
): Promise<void> {
  await strapi.db.transaction(async () => {
    const members = await setToPublish(strapi, asked);
    for (const { entry: one, locales: its } of members)
      for (const locale of its.length > 0 ? its : [''])
        await makeSchedule(
          strapi,
          { ...moment, ...one, locale, read: versionIn(asked.read, one.documentId, locale) },
          madeBy,
        );
  });
}
