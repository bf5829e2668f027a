import { cityZone } from '@entente/model/cityDay';
import { localTimeOf } from '@entente/model/zonedTime';
import type { Core } from '@strapi/strapi';
import { poll } from '../../../../platform/polling/poll';
import { sendReminders } from './sendReminders';

/** Often enough that one that failed is tried again the same day; what has left is not sent again. */
const EVERY_MS = 60 * 60_000;
/** Deadlines change at midnight, and nobody wants mail then. */
const FIRST_HOUR = 7;

/** Looks every hour of the city's day for reminders to send. @returns what stops it */
export function startReminders(strapi: Core.Strapi): () => void {
  const look = async () => {
    const hour = Number(localTimeOf(new Date(), cityZone).slice(11, 13));
    if (hour >= FIRST_HOUR) await sendReminders(strapi);
  };
  return poll(look, EVERY_MS, (error) =>
    strapi.log.error(`Reminders could not be looked at: ${String(error)}`),
  );
}
