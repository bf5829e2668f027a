import { createHash } from 'node:crypto';
import { singleton } from '../../engine/platform/singleton';
import type { CachedOutput } from '../../engine/store/outputStore.server';
import { sharedCaching, type Answer } from '../respond.server';
import { ContentDates } from './contentDates';

/** Read by other people's pages and programs: feeds, calendars and data are for everybody. */
const forEverybody = { 'Access-Control-Allow-Origin': '*' };

const contentDates = () => singleton('content-dates', () => new ContentDates());

/** An output as it was last written, from its file. */
export function cachedAnswer(
  { type, file, bytes, etag, changedAt }: CachedOutput,
  headers: Answer['headers'] = {},
): Answer {
  return {
    type,
    body: { file, bytes },
    tag: etag,
    changedAt,
    caching: sharedCaching,
    headers: { ...forEverybody, ...headers },
  };
}

interface Written {
  type: string;
  /** ISO instant of the latest change that the body tells of; null when it tells none. */
  changedAt: string | null;
}

/** What is written for this very answer. @param path the address, as it is known */
export function writtenAnswer(path: string, body: string, { type, changedAt }: Written): Answer {
  const tag = createHash('sha256').update(body).digest('hex').slice(0, 32);
  const since = contentDates().at(path, tag, changedAt, new Date().toISOString());
  return { type, body, tag, changedAt: since, caching: sharedCaching, headers: forEverybody };
}

/** A picture that was drawn of a kept output. */
export function drawnAnswer(body: Uint8Array, tag: string, { changedAt }: CachedOutput): Answer {
  const type = 'image/png';
  return { type, body, tag, changedAt, caching: sharedCaching, headers: forEverybody };
}
