import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createLinks, type Links } from '@entente/model/links';
import { localesFrom, shippedLocales, type Locales } from '@entente/model/locale';
import { readLocaleFiles } from '@entente/model/readLocaleFiles';
import { env } from '../env';
import { ConfigError } from './errors';
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
  return { locales, links: createLinks(locales), addedMessages };
}

function readMessages(code: string, folder: string): unknown {
  const file = path.join(folder, `${code}.json`);
  const { messages } = JSON.parse(readFileSync(file, 'utf8')) as { messages?: unknown };
  if (messages === undefined) throw new ConfigError(`${file} holds no "messages"`);
  return messages;
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
