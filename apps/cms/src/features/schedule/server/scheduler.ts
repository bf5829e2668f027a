import type { Core } from '@strapi/strapi';
import { poll } from '../../../platform/polling/poll';
import { runDue } from './runDue';

const EVERY_MS = 2_000;

/** Looks for what is due. @returns what stops it */
export function startScheduler(strapi: Core.Strapi): () => void {
  return poll(
    () => runDue(strapi),
    EVERY_MS,
    (error) => strapi.log.error(`What is scheduled could not be looked at: ${String(error)}`),
  );
}
