import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { NextApiRequest, NextApiResponse } from 'next';
import type { KeptOutput } from '../server/outputStore.server';
import { singleton } from '../server/singleton';
import { LastChanges } from './lastChanges';

/** As pages: a shared cache shows it a moment longer, and a day longer while the site is away. */
const caching = 'public, max-age=0, s-maxage=2, stale-while-revalidate=8, stale-if-error=86400';

interface Facts {
  type: string;
  /** Names the content: the same content, the same tag. */
  tag: string;
  /** ISO instant at which the content became different. */
  changedAt: string;
  headers?: Readonly<Record<string, string>>;
}

/** Headers and, where nothing changed since the reader's copy, a 304. @returns true when answered */
function begin(request: NextApiRequest, response: NextApiResponse, facts: Facts): boolean {
  // Weak, because what travels may be compressed.
  const etag = `W/"${facts.tag}"`;
  response.setHeader('ETag', etag);
  response.setHeader('Cache-Control', caching);
  // Read by other people's pages and programs: feeds, calendars and data are for everybody.
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Last-Modified', httpDate(facts.changedAt));
  for (const [name, value] of Object.entries(facts.headers ?? {})) response.setHeader(name, value);
  if (isFresh(request, etag, facts.changedAt)) {
    response.status(304).end();
    return true;
  }
  response.status(200).setHeader('Content-Type', facts.type);
  return false;
}

const httpDate = (instant: string) => new Date(instant).toUTCString();

/** RFC 9110: If-None-Match, when there is one, is the only word. */
function isFresh(request: NextApiRequest, etag: string, changedAt: string): boolean {
  const tags = request.headers['if-none-match'];
  if (tags !== undefined) {
    const bare = (tag: string) => tag.trim().replace(/^W\//, '');
    return tags.trim() === '*' || tags.split(',').some((tag) => bare(tag) === bare(etag));
  }
  const since = Date.parse(request.headers['if-modified-since'] ?? '');
  return Date.parse(httpDate(changedAt)) <= since;
}

/** A kept output, from its file, however long it is. */
export async function sendKept(
  request: NextApiRequest,
  response: NextApiResponse,
  kept: KeptOutput,
  headers: Facts['headers'] = {},
): Promise<void> {
  const { type, etag, changedAt, bytes } = kept;
  if (begin(request, response, { type, tag: etag, changedAt, headers })) return;
  response.setHeader('Content-Length', bytes);
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  await pipeline(createReadStream(kept.file), response);
}

const lastChanges = () => singleton('lastChanges', () => new LastChanges());

interface Written {
  type: string;
  /** ISO instant of the latest change that the body tells of; null when it tells none. */
  changedAt: string | null;
}

/** What was written for this answer. @param path the address, as it is known */
export function sendWritten(
  request: NextApiRequest,
  response: NextApiResponse,
  path: string,
  body: string,
  { type, changedAt: told }: Written,
): void {
  const tag = createHash('sha256').update(body).digest('hex').slice(0, 32);
  const changedAt = lastChanges().at(path, tag, told, new Date().toISOString());
  sendBody(request, response, body, { type, tag, changedAt });
}

/** A body that has a tag already. */
export function sendBody(
  request: NextApiRequest,
  response: NextApiResponse,
  body: string | Buffer,
  facts: Facts,
): void {
  if (begin(request, response, facts)) return;
  response.setHeader('Content-Length', Buffer.byteLength(body));
  response.end(request.method === 'HEAD' ? undefined : body);
}

export function refuse(response: NextApiResponse, status: 404 | 410 | 503): void {
  response.setHeader(
    'Cache-Control',
    status === 503 ? 'no-store' : 'public, max-age=0, s-maxage=10',
  );
  if (status === 503) response.setHeader('Retry-After', '5');
  response.status(status).end();
}
