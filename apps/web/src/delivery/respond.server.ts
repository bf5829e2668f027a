import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import fresh from 'fresh';

/**
 * As pages: a shared cache shows it a second longer, and a day longer while the site is away. Never
 * while it asks: what was withdrawn would be shown once more, however long ago that was.
 */
export const sharedCaching = 'public, max-age=0, s-maxage=1, stale-if-error=86400';

/**
 * What is not there may be published any moment. It is kept all the same, so that it takes the place
 * of what was there: a cache that still had that would show it when the site is away.
 */
export const missingCaching = 'public, max-age=0, s-maxage=1';

/** A body of any length, from where it is kept. */
interface FileBody {
  file: string;
  bytes: number;
}

export interface Answer {
  /** 200 when not said; only a 200 can be answered 304. */
  status?: number;
  type: string;
  body: string | Uint8Array | FileBody;
  /** The same body, compressed once for all. */
  gzip?: Uint8Array;
  caching: string;
  /** Names the content: the same content, the same tag. */
  tag?: string;
  /** The tag stands for these very bytes, whatever travels between; else for what they say. */
  isExactTag?: true;
  /** ISO instant at which the content became different. */
  changedAt?: string;
  headers?: Readonly<Record<string, string>>;
}

/** Sends an answer, or a 304 to who has it already; nothing but headers to HEAD. */
export async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
): Promise<void> {
  const { status = 200, type, body, gzip, caching, tag, isExactTag, changedAt, headers } = answer;
  response.setHeader('Cache-Control', caching);
  if (tag) response.setHeader('ETag', isExactTag ? `"${tag}"` : `W/"${tag}"`);
  if (changedAt) response.setHeader('Last-Modified', new Date(changedAt).toUTCString());
  if (gzip) response.setHeader('Vary', 'Accept-Encoding');
  for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
  if (status === 200 && isFresh(request, response)) {
    response.statusCode = 304;
    response.end();
    return;
  }
  response.statusCode = status;
  response.setHeader('Content-Type', type);
  const packed = gzip && takesGzip(request) ? gzip : null;
  if (packed) response.setHeader('Content-Encoding', 'gzip');
  const sent = packed ?? body;
  response.setHeader('Content-Length', lengthOf(sent));
  if (request.method === 'HEAD') response.end();
  else if (typeof sent === 'string' || sent instanceof Uint8Array) response.end(sent);
  else await pipeline(createReadStream(sent.file), response);
}

/** RFC 9110: If-None-Match, when there is one, is the only word. */
function isFresh({ headers }: IncomingMessage, response: ServerResponse): boolean {
  const tags = headers['if-none-match'];
  const asked =
    tags === undefined
      ? { 'if-modified-since': headers['if-modified-since'] }
      : { 'if-none-match': tags };
  return fresh(asked, {
    etag: response.getHeader('ETag'),
    'last-modified': response.getHeader('Last-Modified'),
  });
}

function takesGzip({ headers }: IncomingMessage): boolean {
  const accepted = String(headers['accept-encoding'] ?? '').split(',');
  return accepted.some((one) => /^\s*gzip\s*(;|$)/i.test(one) && !/;\s*q=0(\.0*)?\s*$/.test(one));
}

function lengthOf(body: Answer['body']): number {
  if (typeof body === 'string') return Buffer.byteLength(body);
  return body instanceof Uint8Array ? body.byteLength : body.bytes;
}

/** True for GET and HEAD; anything else is answered 405. */
export function isReading(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return true;
  response.setHeader('Allow', 'GET, HEAD');
  response.statusCode = 405;
  response.end();
  return false;
}

/** An answer without a body: there is nothing (404, 410), or it can't be told (no cache keeps that). */
export function respondEmpty(response: ServerResponse, status: number): void {
  const isMissing = status === 404 || status === 410;
  response.setHeader('Cache-Control', isMissing ? missingCaching : 'no-store');
  if (status === 503) response.setHeader('Retry-After', '5');
  response.statusCode = status;
  response.end();
}
