import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { featuresOf } from '../feature';

/** What must hold for the CMS to do its work. */
export interface Readiness {
  database: boolean;
  disk: boolean;
  migrations: boolean;
}

/** A database that takes longer is as good as away. */
const TIMEOUT_MS = 2000;

/** The tables are there and answer: reading some of ours proves both. */
async function databaseAnswers(strapi: Core.Strapi): Promise<boolean> {
  const giveUp = new AbortController();
  const late = sleep(TIMEOUT_MS, false, { signal: giveUp.signal, ref: false }).catch(() => false);
  const answer = Promise.all(featuresOf(strapi).map((feature) => feature.probe?.(strapi))).then(
    () => true,
    () => false,
  );
  const isThere = await Promise.race([answer, late]);
  giveUp.abort();
  return isThere;
}

/** A full disk lets an empty file through, so the file is not empty. */
export async function isWritable(folder: string): Promise<boolean> {
  const file = path.join(folder, `.ready-${randomUUID()}`);
  try {
    await writeFile(file, 'ready?'.repeat(1000));
    return true;
  } catch {
    return false;
  } finally {
    await rm(file, { force: true }).catch(() => undefined);
  }
}

/** @param folder the data folder's part that the CMS writes to */
export async function readiness(
  strapi: Core.Strapi,
  folder: string,
  migrations: boolean,
): Promise<Readiness> {
  const [database, disk] = await Promise.all([databaseAnswers(strapi), isWritable(folder)]);
  return { database, disk, migrations };
}
