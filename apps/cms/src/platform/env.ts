import { withoutEnd } from '@entente/model/withoutEnd';
import path from 'node:path';
import { ConfigError, type Variables } from './configError';
import { isAddressRange } from './access/doors/clientAddress';
import { relayAt, type Relay } from './mail/relay';
import { localPasswords, singleSignOn, type SingleSignOnEnv } from './singleSignOnEnv';

/** What the CMS is told from outside, read once and checked before anything starts. */
export interface CmsEnv {
  /** The one root secret; every key and token is derived from it. */
  secret: string;
  /** Absolute folder of everything that must be backed up: database, uploads. */
  dataDir: string;
  host: string;
  port: number;
  /** Locale codes, the default first. */
  locales: readonly [string, ...string[]];
  /** Public origin of the site, without a trailing slash. */
  siteUrl: string;
  /** Where the CMS itself reaches each replica of the site; the public origin where not told. */
  siteInternalUrls: readonly string[];
  /** Public origin of the admin, without a trailing slash; empty when served as it is asked. */
  publicUrl: string;
  database: { client: 'sqlite' } | { client: 'postgres'; url: string };
  /** The first administrator; created when there is none. */
  administrator: { email: string; password: string } | null;
  seed: 'demo' | 'none';
  /**
   * Whether nobody publishes what they wrote last: `auto` as soon as an approver was named beside
   * somebody else who may publish.
   */
  fourEyes: 'auto' | 'on' | 'off';
  /** Whether a translation is published only where the first language is. */
  sourceFirst: boolean;
  /** Where reminders of agreements are sent; nothing is sent where there is none. */
  remindersTo: readonly string[];
  /** `file`: mail is kept in the data folder, to be looked at, instead of being sent. */
  mail: 'file' | 'send';
  /** Who mail is from. */
  mailFrom: string;
  /** Whom mail is handed to; null: each receiver's own server, which many refuse. */
  mailRelay: Relay | null;
  /** `all`: links to other sites are asked for too, so the CMS calls the outside. */
  linkCheck: 'internal' | 'all';
  /**
   * Hosts that may be asked for although they are inside a private network or on an unusual port,
   * as 'intranet.ville.example' or 'intranet.ville.example:8080'.
   */
  linkCheckHosts: readonly string[];
  /** Who asks nothing of the CMS for so many hours is signed out: a working day unless told. */
  sessionHours: number;
  /**
   * Who has to sign in with a second factor: whoever wants to, administrators and approvers, or
   * everybody.
   */
  secondFactor: 'optional' | 'required' | 'everybody';
  /** The directory by which people sign in: its provider of OpenID Connect; null where there is none. */
  singleSignOn: SingleSignOnEnv | null;
  /** Whether passwords of our own open the admin; without them the directory alone does. */
  localPasswords: boolean;
  /** Addresses and ranges of the proxies in front of the CMS, which say who asks. */
  trustedProxies: readonly string[];
  /** Folder of the languages that Entente does not bring; null where there are none. */
  localesDir: string | null;
}

const LOCALE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

function origin(variables: Variables, name: string, fallback: string): string {
  const value = variables[name] || fallback;
  if (!value) return '';
  if (!URL.canParse(value)) throw new ConfigError(`${name} is not a web address: ${value}`);
  return withoutEnd(value, '/');
}

/** Several origins, separated by commas. */
function origins(variables: Variables, name: string, fallback: string): string[] {
  const values = (variables[name] || fallback).split(',').map((value) => value.trim());
  const given = values.filter((value) => value !== '');
  return [...new Set(given.map((value) => origin({ [name]: value }, name, '')))];
}

/** Addresses separated by commas. */
function addresses(variables: Variables, name: string): string[] {
  const values = (variables[name] ?? '').split(',').map((value) => value.trim());
  const given = [...new Set(values.filter((value) => value !== ''))];
  const wrong = given.find((value) => !/^[^\s@,;<>"]+@[^\s@,;<>"]+$/.test(value));
  if (wrong !== undefined) throw new ConfigError(`${name} has no e-mail address: "${wrong}"`);
  return given;
}

function mail(variables: Variables): CmsEnv['mail'] {
  const way = variables.ENTENTE_MAIL || (variables.ENTENTE_SEED === 'demo' ? 'file' : 'send');
  if (way !== 'file' && way !== 'send')
    throw new ConfigError(`ENTENTE_MAIL is "${way}"; it must be file or send`);
  return way;
}

/** Never told in the error: it holds a password. */
function mailRelay({ ENTENTE_MAIL_RELAY: address }: Variables): Relay | null {
  if (!address) return null;
  const relay = relayAt(address);
  if (!relay)
    throw new ConfigError(
      'ENTENTE_MAIL_RELAY is not the address of a relay, as in smtp://name:password@host:587',
    );
  return relay;
}

function linkCheck(variables: Variables): CmsEnv['linkCheck'] {
  const value = variables.ENTENTE_LINK_CHECK || 'internal';
  if (value === 'internal' || value === 'all') return value;
  throw new ConfigError(`ENTENTE_LINK_CHECK is "${value}"; it must be internal or all`);
}

/** Hosts with or without a port, separated by commas, as an address would have them. */
function hosts(variables: Variables, name: string): string[] {
  const given = (variables[name] ?? '').split(',').map((value) => value.trim());
  return given
    .filter((value) => value !== '')
    .map((value) => {
      const url = URL.canParse(`http://${value}`) ? new URL(`http://${value}`) : null;
      if (!url || url.href !== `http://${url.host}/` || /[/*]/.test(value))
        throw new ConfigError(
          `${name} must list hosts, as in "intranet.ville.example:8080": ${value}`,
        );
      return url.host;
    });
}

function database(variables: Variables): CmsEnv['database'] {
  const client = variables.DATABASE_CLIENT || 'sqlite';
  if (client === 'sqlite') return { client };
  if (client !== 'postgres')
    throw new ConfigError(`DATABASE_CLIENT is "${client}"; it must be sqlite or postgres`);
  if (!variables.DATABASE_URL)
    throw new ConfigError('DATABASE_CLIENT is postgres, so DATABASE_URL must be given');
  return { client, url: variables.DATABASE_URL };
}

function fourEyes(variables: Variables): CmsEnv['fourEyes'] {
  const value = variables.ENTENTE_FOUR_EYES || 'auto';
  if (value === 'auto' || value === 'on' || value === 'off') return value;
  throw new ConfigError(`ENTENTE_FOUR_EYES is "${value}"; it must be auto, on or off`);
}

function sourceFirst({ ENTENTE_SOURCE_FIRST: value }: Variables): boolean {
  if (!value || value === 'on' || value === 'off') return value === 'on';
  throw new ConfigError(`ENTENTE_SOURCE_FIRST is "${value}"; it must be on or off`);
}

function secondFactor({ ENTENTE_SECOND_FACTOR: given }: Variables): CmsEnv['secondFactor'] {
  const value = given || 'optional';
  if (value === 'optional' || value === 'required' || value === 'everybody') return value;
  throw new ConfigError(
    `ENTENTE_SECOND_FACTOR is "${value}"; it must be optional, required or everybody`,
  );
}

function sessionHours({ ENTENTE_SESSION_HOURS: value }: Variables): number {
  const hours = Number(value || 10);
  if (hours >= 0.5 && hours <= 168) return hours;
  throw new ConfigError(`ENTENTE_SESSION_HOURS is "${value}"; it must be from 0.5 to 168`);
}

/** Addresses and ranges of addresses, separated by commas. */
function trustedProxies({ ENTENTE_TRUSTED_PROXIES: given = '' }: Variables): string[] {
  const ranges = given.split(',').map((value) => value.trim());
  const wrong = ranges.find((value) => value !== '' && !isAddressRange(value));
  if (wrong !== undefined)
    throw new ConfigError(
      `ENTENTE_TRUSTED_PROXIES must list addresses, as in "127.0.0.1, 10.0.0.0/8": ${wrong}`,
    );
  return ranges.filter((value) => value !== '');
}

/**
 * Reads and checks the environment.
 * @throws ConfigError naming the variable and what it must be
 */
export function readCmsEnv(variables: Variables): CmsEnv {
  const secret = variables.ENTENTE_SECRET ?? '';
  if (secret.length < 32)
    throw new ConfigError('ENTENTE_SECRET must be given, of 32 characters at least');
  const locales = (variables.ENTENTE_LOCALES || 'fr,en').split(',').map((code) => code.trim());
  const [first, ...rest] = locales;
  if (!first || !locales.every((code) => LOCALE.test(code)))
    throw new ConfigError('ENTENTE_LOCALES must list language codes, as in "fr,en"');
  const port = Number(variables.PORT || 1337);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new ConfigError(`PORT is not a port number: ${variables.PORT}`);
  const { ENTENTE_ADMIN_EMAIL: email, ENTENTE_ADMIN_PASSWORD: password } = variables;
  const siteUrl = origin(variables, 'ENTENTE_SITE_URL', 'http://localhost:3000');
  return {
    secret,
    dataDir: path.resolve(variables.ENTENTE_DATA_DIR || './data'),
    host: variables.HOST || '127.0.0.1',
    port,
    locales: [first, ...rest],
    siteUrl,
    siteInternalUrls: origins(variables, 'ENTENTE_SITE_INTERNAL_URL', siteUrl),
    publicUrl: origin(variables, 'ENTENTE_CMS_PUBLIC_URL', ''),
    database: database(variables),
    administrator: email && password ? { email, password } : null,
    seed: variables.ENTENTE_SEED === 'demo' ? 'demo' : 'none',
    fourEyes: fourEyes(variables),
    sourceFirst: sourceFirst(variables),
    remindersTo: addresses(variables, 'ENTENTE_REMINDERS_TO'),
    mail: mail(variables),
    mailFrom:
      addresses(variables, 'ENTENTE_MAIL_FROM')[0] ?? `no-reply@${new URL(siteUrl).hostname}`,
    mailRelay: mailRelay(variables),
    linkCheck: linkCheck(variables),
    linkCheckHosts: hosts(variables, 'ENTENTE_LINK_CHECK_HOSTS'),
    sessionHours: sessionHours(variables),
    secondFactor: secondFactor(variables),
    singleSignOn: singleSignOn(variables),
    localPasswords: localPasswords(variables),
    trustedProxies: trustedProxies(variables),
    localesDir: variables.ENTENTE_LOCALES_DIR || null,
  };
}

let cached: CmsEnv | undefined;

export function cmsEnv(): CmsEnv {
  cached ??= readCmsEnv(process.env);
  return cached;
}

/** Where the admin is opened: its public origin, or this machine's own. */
export function adminOrigins({ publicUrl, port }: Pick<CmsEnv, 'publicUrl' | 'port'>): string[] {
  return publicUrl ? [publicUrl] : [`http://localhost:${port}`, `http://127.0.0.1:${port}`];
}
