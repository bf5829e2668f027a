import type { Core, UID } from '@strapi/strapi';
import { entryForm } from '../../../api/entryForm';
import { currentPerson } from '../../../platform/access/currentPerson';
import {
  MOST_NAMED,
  type AwaitingLine,
  type HomeReader,
} from '../../../platform/contributions/awaiting';
import type { PlannedWrite } from '../../../platform/contributions/plannedWrite';
import { plannedText } from '../../../platform/messages/plannedText';
import { readSchedules, readVoided } from './readSchedules';

const readWaiting = async (strapi: Core.Strapi) =>
  (await readSchedules(strapi, null)).filter(({ state }) => state === 'waiting');

/** What waits to be put online or withdrawn, soonest first. */
export async function plannedWrites(strapi: Core.Strapi): Promise<PlannedWrite[]> {
  return (await readWaiting(strapi)).map(({ id, ...schedule }) => {
    const { uid, documentId, locale, title, action, at } = schedule;
    return { key: `schedule-${id}`, uid, documentId, locale, title, action, at };
  });
}

/** The same for the home, of what its reader may see; before it what they scheduled and was voided. */
export async function awaitingSchedules(
  strapi: Core.Strapi,
  { maySee, language }: HomeReader,
): Promise<AwaitingLine[]> {
  const person = currentPerson(strapi);
  const voided = person ? await readVoided(strapi, person.id, MOST_NAMED) : [];
  const toReadAgain = voided.map((schedule): AwaitingLine => ({
    to: entryForm(schedule),
    title: schedule.title,
    detail: schedule.reason ?? '',
  }));
  const schedules = await readWaiting(strapi);
  const toCome = schedules
    .filter(({ uid }) => maySee(uid as UID.ContentType))
    .slice(0, MOST_NAMED)
    .map((schedule) => ({
      to: entryForm(schedule),
      title: schedule.title,
      detail: plannedText(schedule, language),
    }));
  return [...toReadAgain, ...toCome];
}
