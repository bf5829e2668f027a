import type { Core } from '@strapi/strapi';
import { lowDiskPercent, type DiskSpace } from '@entente/model/diskSpace';
import { cmsEnv, type CmsEnv } from '../../../platform/env';
import { poll } from '../../../platform/polling/poll';
import { diskWords } from '../words/diskWords';
import { diskSpace } from './diskSpace';

const EVERY_MS = 60_000;

/** Tells the log, and whom reminders are sent to, that the disk gets full: at 10 % and again at 2 %. */
export function watchDisk(strapi: Core.Strapi): () => void {
  const tell = diskAlert(strapi, cmsEnv());
  return poll(
    () => tell(diskSpace()),
    EVERY_MS,
    (error) => strapi.log.error(`The alert of a full disk could not be sent: ${String(error)}`),
  );
}

/** @returns what is told of the disk again and again, and speaks once of each alert */
export function diskAlert(
  strapi: Core.Strapi,
  { remindersTo, mailFrom }: Pick<CmsEnv, 'remindersTo' | 'mailFrom'>,
): (space: DiskSpace | null) => Promise<void> {
  let told: 2 | 10 | null = null;
  return async (space) => {
    if (!space) return;
    const percent = lowDiskPercent(space);
    if (percent === told) return;
    told = percent;
    const megabytes = String(Math.floor(space.free / 1024 ** 2));
    if (percent === null) return void strapi.log.info(`The disk has room again: ${megabytes} MB`);
    const level = percent === 2 ? 'error' : 'warn';
    strapi.log[level](`Less than ${percent} % of the disk are left: ${megabytes} MB`);
    if (remindersTo.length === 0) return;
    const values = { percent: String(percent), megabytes };
    await strapi
      .plugin('email')
      .service('email')
      .send({
        to: remindersTo.join(', '),
        from: mailFrom,
        subject: diskWords.say('fr', 'mail.subject', values),
        text: diskWords.say('fr', 'mail.text', values),
      });
  };
}
