import { embedKeyPattern, embedKeyMaxLength } from '@entente/model/embedSettings';
import { embedViews } from '@entente/model/addressNames';

export interface ViewCount {
  day: string;
  /** A partner's public key; '' without one. */
  key: string;
  view: string;
  count: number;
}

export interface HostCount {
  day: string;
  key: string;
  /** An origin, never a page. */
  host: string;
  count: number;
}

export interface CountReport {
  views: ViewCount[];
  hosts: HostCount[];
}

const MOST_LINES = 500;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

type Line = Record<string, unknown>;

const isLine = (line: unknown): line is Line => typeof line === 'object' && line !== null;
const isKey = (key: unknown) =>
  key === '' ||
  (typeof key === 'string' && key.length <= embedKeyMaxLength && embedKeyPattern.test(key));
const isCount = (count: unknown) =>
  Number.isSafeInteger(count) && Number(count) > 0 && Number(count) < 1e9;
const isShared = ({ day, key, count }: Line) =>
  typeof day === 'string' && DAY.test(day) && isKey(key) && isCount(count);

function isOrigin(host: unknown): boolean {
  if (typeof host !== 'string' || host.length > 200 || !URL.canParse(host)) return false;
  const { origin, protocol } = new URL(host);
  return origin === host && (protocol === 'https:' || protocol === 'http:');
}

const linesOf = (value: unknown) =>
  Array.isArray(value) && value.length <= MOST_LINES && value.every(isLine) ? value : null;

/** @returns null for anything that is no report, a single wrong line included */
export function parseCountReport(text: string): CountReport | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isLine(value)) return null;
  const [views, hosts] = [linesOf(value.views), linesOf(value.hosts)];
  if (!views || !hosts) return null;
  const known: readonly unknown[] = embedViews;
  const holds =
    views.every((line) => isShared(line) && known.includes(line.view)) &&
    hosts.every((line) => isShared(line) && isOrigin(line.host));
  if (!holds) return null;
  return { views, hosts } as unknown as CountReport;
}
