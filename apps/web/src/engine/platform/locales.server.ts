import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createLinks, type Links } from '@entente/model/links';
import { localesFrom, shippedLocales } from '@entente/model/locale';
import type { Locales } from '@entente/model/localeFile';
import { readLocaleFiles } from '@entente/model/readLocaleFiles';
import type { Address } from '@entente/model/address';
import { env } from '../../env';
import { ConfigError } from '../../errors';
import { log } from './log.server';
import { singleton } from './singleton';

interface LocaleSetup {
  locales: Locales;
  links: Links;
  /** Messages of the languages added by configuration, by code; the reader checks them. */
  addedMessages: ReadonlyMap<string, unknown>;
}

function setUp(): LocaleSetup {
  const { locales: codes, localesDir } = env();
  const files = readLocaleFiles(codes, localesDir ?? undefined);
  const added = codes.filter((code) => !shippedLocales.some((file) => file.code === code));
  const addedMessages = new Map(added.map((code) => [code, readMessages(code, localesDir ?? '')]));
  const locales = localesFrom(files, codes[0]);
  return { locales, links: createLinks(locales, logRefused), addedMessages };
}

function readMessages(code: string, folder: string): unknown {
  const file = path.join(folder, `${code}.json`);
  const { messages } = JSON.parse(readFileSync(file, 'utf8')) as { messages?: unknown };
  if (messages === undefined) throw new ConfigError(`${file} holds no "messages"`);
  return messages;
}

/** As many as are worth reading: the same entry is named by many pages. */
const mostRefused = 1000;
const refused = new Set<string>();

/** Says once which entry has no page: its name stands in lists without a link. */
export function logRefused(address: Address): void {
  const key = JSON.stringify(address).slice(0, 500);
  if (refused.has(key) || refused.size >= mostRefused) return;
  refused.add(key);
  log.warn('an entry can have no address: it is named without a link', { address: key });
}

const setup = () => singleton('locales', setUp);

/** The configured locales, default first. @throws ConfigError */
export function siteLocales(): Locales {
  return setup().locales;
}

/** Builds and parses the site's addresses. */
export function siteLinks(): Links {
  return setup().links;
}

/** Messages of a locale added by configuration; undefined for one that comes with the site. */
export function addedMessages(code: string): unknown {
  return setup().addedMessages.get(code);
}
