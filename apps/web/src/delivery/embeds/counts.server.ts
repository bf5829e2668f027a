import type { IncomingMessage } from 'node:http';
import type { EmbedView } from '@entente/model/addressNames';
import { env } from '../../env';
import { singleton } from '../../engine/platform/singleton';
import { EmbedCounts, refererOrigin } from './counts';

const counts = singleton('embed-counts', () => new EmbedCounts());

export const embedCounts = (): EmbedCounts => counts;

/** Counts an embed that was shown on another site; who looked at it is not known here. */
export function countEmbed(
  { headers }: Pick<IncomingMessage, 'headers'>,
  key: string | null,
  view: EmbedView,
): void {
  // A browser says what it fetches a document for; one that doesn't is too old to.
  const wantedFor = headers['sec-fetch-dest'];
  if (wantedFor !== undefined && wantedFor !== 'iframe') return;
  const host = refererOrigin(headers.referer);
  if (host === env().siteUrl) return;
  if (wantedFor === undefined && host === null) return;
  counts.add(key, view, new Date().toISOString().slice(0, 10), host);
}
