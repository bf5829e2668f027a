import type { EmbedView } from '@entente/model/addressNames';
import type { HeadingLevel } from '@entente/ui/Heading';

/** `auto` follows the reader's preference; with a partner's key, the partner's own theme. */
export const embedThemes = ['auto', 'light', 'dark'] as const;
export type EmbedThemeName = (typeof embedThemes)[number];
/** What the page around has, as the loader saw it: for `auto` where no partner says otherwise. */
export const embedSchemes = ['light', 'dark'] as const;
export const embedTargets = ['blank', 'top'] as const;

export interface EmbedOptions {
  theme: EmbedThemeName;
  scheme: (typeof embedSchemes)[number] | null;
  /** Entries of each list, 1 to 20. */
  limit: number;
  /** Of the first heading. */
  level: HeadingLevel;
  /** Where links open: a new window, or the whole of the one that shows the embed. */
  target: (typeof embedTargets)[number];
  /** Slugs that narrow a list. */
  domain: string | null;
  partner: string | null;
  /** A partner's public key. */
  key: string | null;
  /** The form with the script that tells its height. */
  resize: boolean;
}

export const defaultOptions: EmbedOptions = {
  theme: 'auto',
  scheme: null,
  limit: 5,
  level: 2,
  target: 'blank',
  domain: null,
  partner: null,
  key: null,
  resize: false,
};
export const mostEntries = 20;

export type OptionName = keyof EmbedOptions;
/** What was not taken: a known name with a value that means nothing, or names nobody knows. */
export type Ignored = OptionName | 'unknown';

/** The options that change each view; any other is ignored there. */
const narrowing: Partial<Record<EmbedView, readonly OptionName[]>> = {
  agreements: ['limit', 'domain', 'partner'],
  news: ['limit', 'domain', 'partner'],
  delegations: ['limit', 'partner'],
  partner: ['limit'],
  domain: ['limit'],
  timeline: ['limit', 'partner'],
};
const everywhere: readonly OptionName[] = ['theme', 'scheme', 'level', 'target', 'key', 'resize'];

/** Why nothing can be shown of an entry that an option names. */
export type Missing = 'unknown' | 'withdrawn' | 'unavailable';
/** An entry by its present slug, whichever it was named by. */
export type Named = { slug: string } | { missing: Missing };

export interface Known {
  domain(slug: string): Named;
  partner(slug: string): Named;
  key(key: string): boolean;
}

/** What is there without a filter is everything: an option that names nothing must not be left out. */
const lists: readonly EmbedView[] = ['agreements', 'news', 'delegations'];
const filters = ['domain', 'partner'] as const;
type Filter = (typeof filters)[number];

type Query = Readonly<Record<string, string | string[] | undefined>>;

/**
 * Options from an address's query. What means nothing is left out and named, so that a page is
 * always shown and its developer can learn why it isn't as asked. The answers are few: nothing a
 * visitor may type makes a new one.
 *
 * Left out, a filter would show what belongs to others: `missing` says that it names an entry that
 * isn't there, and then nothing may be shown. Only an empty one asks for all.
 */
export function readOptions(
  query: Query,
  view: EmbedView,
  known: Known,
): { options: EmbedOptions; ignored: Ignored[]; missing: Missing | null } {
  const options: EmbedOptions = { ...defaultOptions };
  let missing: Missing | null = null;
  const ignored = new Set<Ignored>();
  const used = [...everywhere, ...(narrowing[view] ?? [])];
  for (const [name, value] of Object.entries(query)) {
    const option = used.find((one) => one === name);
    const filter = filters.find((one) => one === name && (option || lists.includes(view)));
    const named = filter && value !== undefined ? nameIn(filter, value, known) : null;
    if (named && 'missing' in named) missing ??= named.missing;
    else if (named && filter && option) options[filter] = named.slug;
    else if (!option)
      ignored.add(Object.hasOwn(defaultOptions, name) ? (name as OptionName) : 'unknown');
    else if (typeof value !== 'string' || !take(options, option, value, known)) ignored.add(option);
  }
  return { options, ignored: [...ignored].sort(), missing };
}

/** The entry that a filter names; null for an empty one. One of several can't be told from them. */
function nameIn(filter: Filter, value: string | string[], known: Known): Named | null {
  if (value === '') return null;
  return typeof value === 'string' ? known[filter](value) : { missing: 'unknown' };
}

const choicesOf = { theme: embedThemes, scheme: embedSchemes, target: embedTargets };

/** @returns false for a value that means nothing; then `options` is as it was */
function take(options: EmbedOptions, name: OptionName, value: string, known: Known): boolean {
  switch (name) {
    case 'theme':
    case 'scheme':
    case 'target': {
      const choices: readonly string[] = choicesOf[name];
      return choices.includes(value) && Boolean(Object.assign(options, { [name]: value }));
    }
    case 'limit':
    case 'level': {
      const most = name === 'limit' ? mostEntries : 6;
      const number = /^[1-9]\d?$/.test(value) ? Number(value) : 0;
      return number >= 1 && number <= most && Boolean(Object.assign(options, { [name]: number }));
    }
    case 'domain':
    case 'partner':
      // An empty one; any other was read before.
      return false;
    case 'key':
      return known.key(value) && Boolean(Object.assign(options, { [name]: value }));
    case 'resize':
      if (value !== '1') return false;
      options.resize = true;
      return true;
  }
}

/** The query that says these options: '' when all are as by default. */
export function optionsQuery(options: Partial<EmbedOptions>): string {
  const said = (Object.keys(defaultOptions) as OptionName[]).flatMap((name) => {
    const value = options[name];
    if (value === undefined || value === null || value === defaultOptions[name]) return [];
    return [`${name}=${encodeURIComponent(value === true ? '1' : String(value))}`];
  });
  return said.length > 0 ? `?${said.join('&')}` : '';
}
