import type { EmbedView } from '@entente/model/addressNames';
import {
  webOrigin,
  type EmbedCountsReport,
  type HostCount,
  type ViewCount,
} from '@entente/protocol/embedCounts';
import { fitInBytes } from '@entente/protocol/fitInBytes';
import { maxBodyBytes, maxCountRows } from '@entente/protocol/limits';

/** Anybody may send any Referer: so many origins a batch, and no more. */
const mostHosts = 200;

/** Counts between two reports; in memory, small, and without any identifier. */
export class EmbedCounts {
  private views = new Map<string, ViewCount>();
  private hosts = new Map<string, HostCount>();

  add(key: string | null, view: EmbedView, day: string, host: string | null): void {
    const shared = { day, key: key ?? '' };
    raise(this.views, `${day} ${shared.key} ${view}`, { ...shared, view, count: 0 });
    const name = `${day} ${shared.key} ${host ?? ''}`;
    if (host === null || (!this.hosts.has(name) && this.hosts.size >= mostHosts)) return;
    raise(this.hosts, name, { ...shared, host, count: 0 });
  }

  /** As much of what was counted as one report holds; null when there is nothing more. */
  take(): EmbedCountsReport | null {
    if (this.views.size + this.hosts.size === 0) return null;
    return { views: takeRows(this.views), hosts: takeRows(this.hosts) };
  }

  /** Puts back what could not be reported. */
  giveBack({ views, hosts }: EmbedCountsReport): void {
    for (const one of views) merge(this.views, `${one.day} ${one.key} ${one.view}`, one);
    for (const one of hosts) merge(this.hosts, `${one.day} ${one.key} ${one.host}`, one);
  }
}

/** Half a report, less its frame. */
const mostRowBytes = maxBodyBytes / 2 - 100;

function takeRows<Row>(map: Map<string, Row>): Row[] {
  const rows = fitInBytes([...map.values()].slice(0, maxCountRows), mostRowBytes);
  [...map.keys()].slice(0, rows.length).forEach((name) => map.delete(name));
  return rows;
}

function raise<T extends { count: number }>(map: Map<string, T>, name: string, start: T): void {
  merge(map, name, { ...start, count: 1 });
}

function merge<T extends { count: number }>(map: Map<string, T>, name: string, more: T): void {
  const present = map.get(name);
  map.set(name, present ? { ...present, count: present.count + more.count } : more);
}

/** The origin of a Referer, or null: what isn't an address of the web is nobody. */
export function refererOrigin(referer: string | undefined): string | null {
  return referer && referer.length <= 2_000 ? webOrigin(referer) : null;
}
