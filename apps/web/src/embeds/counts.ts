import type { EmbedView } from '@entente/model/addressNames';

/** One line of the record: nothing in it can be led back to a person. */
export interface CountedViews {
  /** 'YYYY-MM-DD' */
  day: string;
  /** The partner's public key; '' without one. */
  key: string;
  view: EmbedView;
  count: number;
}

/** A site that shows us: its origin, never the page. */
export interface CountedHost {
  day: string;
  key: string;
  host: string;
  count: number;
}

export interface CountedEmbeds {
  views: CountedViews[];
  hosts: CountedHost[];
}

/** Anybody may send any Referer: so many origins a batch, and no more. */
const mostHosts = 200;

/** Counts between two reports; in memory, small, and without any identifier. */
export class EmbedCounts {
  private views = new Map<string, CountedViews>();
  private hosts = new Map<string, CountedHost>();

  add(key: string | null, view: EmbedView, day: string, host: string | null): void {
    const shared = { day, key: key ?? '' };
    raise(this.views, `${day} ${shared.key} ${view}`, { ...shared, view, count: 0 });
    const name = `${day} ${shared.key} ${host ?? ''}`;
    if (host === null || (!this.hosts.has(name) && this.hosts.size >= mostHosts)) return;
    raise(this.hosts, name, { ...shared, host, count: 0 });
  }

  /** What was counted since the last time; null when nothing was. */
  take(): CountedEmbeds | null {
    if (this.views.size === 0) return null;
    const taken = { views: [...this.views.values()], hosts: [...this.hosts.values()] };
    this.views = new Map();
    this.hosts = new Map();
    return taken;
  }

  /** Puts back what could not be reported. */
  giveBack({ views, hosts }: CountedEmbeds): void {
    for (const one of views) merge(this.views, `${one.day} ${one.key} ${one.view}`, one);
    for (const one of hosts) merge(this.hosts, `${one.day} ${one.key} ${one.host}`, one);
  }
}

function raise<T extends { count: number }>(map: Map<string, T>, name: string, start: T): void {
  merge(map, name, { ...start, count: 1 });
}

function merge<T extends { count: number }>(map: Map<string, T>, name: string, more: T): void {
  const present = map.get(name);
  map.set(name, present ? { ...present, count: present.count + more.count } : more);
}

/** The origin of a Referer, or null: what isn't an address of the web is nobody. */
export function hostOf(referer: string | undefined): string | null {
  if (!referer || referer.length > 2_000 || !URL.canParse(referer)) return null;
  const { protocol, origin } = new URL(referer);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && origin.length <= 200 ? origin : null;
}
