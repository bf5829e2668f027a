import type { Core } from '@strapi/strapi';
import { runDue } from './runDue';

const EVERY_MS = 2_000;

/** Looks for what is due, one look after the other. @returns what stops it */
export function startScheduler(strapi: Core.Strapi): () => void {
  let stopped = false;
  let timer: NodeJS.Timeout;
  const look = async () => {
    try {
      await runDue(strapi);
    } catch (error) {
      strapi.log.error(`What is scheduled could not be looked at: ${String(error)}`);
    }
    if (!stopped) timer = setTimeout(() => void look(), EVERY_MS).unref();
  };
  void look();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
