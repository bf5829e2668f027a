import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { withConnection } from '../../../platform/database/connection';
import { traitsOf } from '../../../platform/contentTypes/traits';
import type { Override } from '../../../platform/access/override';
import { refuseUnread } from '../../../pipeline/publication/refuseUnread';
import { ChangedSinceError } from '../../../platform/access/changedSince';
import { readDue } from './readSchedules';
import { SCHEDULES, type Schedule, type ScheduleState } from './scheduleTable';
import { voidReason } from './voidSchedules';

/** Later than that after its moment, it is said to be late. */
const LATE_MS = 60_000;
/** So long is tried again what fails for a reason of ours: a database that is away, say. */
const PATIENCE_MS = 60 * 60_000;
const AT_ONCE = 20;

/** Ends what waits; false when another CMS process has. */
async function end(
  strapi: Core.Strapi,
  { id }: Schedule,
  state: ScheduleState,
  now: Date,
  reason: string | null = null,
): Promise<boolean> {
  const count: number = await withConnection(strapi, (connection) =>
    connection(SCHEDULES)
      .where({ id, state: 'waiting' })
      .update({ state, reason, ended_at: now.toISOString() }),
  );
  return count === 1;
}

async function executeSchedule(strapi: Core.Strapi, schedule: Schedule): Promise<void> {
  const uid = schedule.uid as UID.ContentType;
  const { documentId, locale, action } = schedule;
  const { isLocalized } = traitsOf(strapi, uid);
  const entry = { documentId, ...(isLocalized && { locale }) };
  if (action === 'publish' && schedule.version !== null)
    await refuseUnread(strapi, { uid, documentId }, locale, schedule.version);
  if (action === 'publish') await strapi.documents(uid).publish(entry);
  else await strapi.documents(uid).unpublish(entry);
}

/**
 * Carries out one, exactly once however many CMS processes try: the row that says so is written in
 * the transaction that publishes, first, so that a second process waits for it and then finds it
 * ended.
 */
async function runOne(strapi: Core.Strapi, schedule: Schedule, now: Date): Promise<void> {
  const delayMs = now.getTime() - Date.parse(schedule.at);
  try {
    await strapi.db.transaction(async () => {
      if (await end(strapi, schedule, delayMs > LATE_MS ? 'late' : 'done', now))
        await executeSchedule(strapi, schedule);
    });
  } catch (error) {
    if (error instanceof ChangedSinceError) {
      // Written past what voids a schedule at once: in the database, say, or a part that is gone.
      await end(strapi, schedule, 'voided', now, voidReason(schedule, null, now));
      return;
    }
    const reason = error instanceof Error ? error.message : String(error);
    const isRefused = error instanceof errors.ApplicationError;
    if (isRefused || delayMs > PATIENCE_MS) await end(strapi, schedule, 'failed', now, reason);
    strapi.log.error(`A scheduled ${schedule.action} failed: ${reason}`);
  }
}

/** Carries out what is due. What nobody carried out at its moment is made up for. */
export async function runDue(strapi: Core.Strapi, now: Date = new Date()): Promise<void> {
  for (const schedule of await readDue(strapi, now, AT_ONCE)) {
    // Done in the name of whoever made it, and told in their language.
    const { language: preferedLanguage, madeBy: name, madeById } = schedule;
    const user = { preferedLanguage, name, ...(madeById !== null && { id: madeById }) };
    const { overrideReason: reason, madeAt: until } = schedule;
    const override: Override | undefined = reason ? { reason, until } : undefined;
    const state = { user, schedule: schedule.id, override };
    const context = { state } as unknown as Parameters<typeof strapi.requestContext.run>[0];
    await strapi.requestContext.run(context, () => runOne(strapi, schedule, now));
  }
}
