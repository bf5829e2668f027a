import dns from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './publicAddress';

/** How the outside is reached. */
export interface Network {
  /** Hosts, as `URL.host` writes them, that may be private or on an unusual port. */
  allowed: readonly string[];
  timeoutMs: number;
  /** Ends what is under way. */
  signal: AbortSignal;
  /** How a name becomes addresses; the system's own where it is not told. */
  resolve?: (hostname: string) => Promise<dns.LookupAddress[]>;
}

/** Why we do not ask: the address, or one it sends on to, is none of the public's. */
export class NotPublicError extends Error {
  override name = 'NotPublicError';
  constructor(readonly reason: 'private' | 'port') {
    super(reason);
  }
}

export interface PageAnswer {
  status: number;
  location: string | null;
  retryAfter: string | null;
}

const PORTS = ['', '80', '443'];
const HEADERS = {
  'User-Agent': 'Entente-LinkCheck/1.0 (checks the links of an Entente site, once a day)',
  Accept: '*/*',
};
const MOST_HEADER_BYTES = 16 * 1024;

/**
 * Finds the address to connect to and refuses the private ones. The connection is made to what this
 * gives: a name that means something else a moment later changes nothing.
 */
const guardedLookup =
  ({ resolve }: Network, isAllowed: boolean): LookupFunction =>
  (hostname, options, callback) => {
    const find =
      resolve ??
      ((name: string) =>
        dns.promises.lookup(name, { ...options, all: true }) as Promise<dns.LookupAddress[]>);
    find(hostname).then(
      (addresses) => {
        const [first] = addresses;
        // One that is private among public ones is a trap, whatever the order.
        if (!isAllowed && !addresses.every(({ address }) => isPublicAddress(address)))
          return callback(new NotPublicError('private'), '');
        if (!first) return callback(Object.assign(new Error('none'), { code: 'ENOTFOUND' }), '');
        return options.all
          ? callback(null, addresses)
          : callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, ''),
    );
  };

/**
 * Asks for one address and reads no more than the head of the answer: a page that never ends costs
 * nothing. Follows nothing.
 * @throws NotPublicError; whatever Node says of a name, a connection or a certificate
 */
export async function askPage(
  url: URL,
  method: 'HEAD' | 'GET',
  network: Network,
): Promise<PageAnswer> {
  const isAllowed = network.allowed.includes(url.host);
  if (!isAllowed && !PORTS.includes(url.port)) throw new NotPublicError('port');
  // Node looks nothing up for an address that is a number already.
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  if (!isAllowed && isIP(literal) !== 0 && !isPublicAddress(literal))
    throw new NotPublicError('private');
  const { request: ask } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    const request = ask(url, {
      method,
      agent: false,
      headers: HEADERS,
      maxHeaderSize: MOST_HEADER_BYTES,
      lookup: guardedLookup(network, isAllowed),
      signal: AbortSignal.any([network.signal, AbortSignal.timeout(network.timeoutMs)]),
    });
    request.on('error', reject);
    request.on('response', (response) => {
      const { location = null, 'retry-after': retryAfter = null } = response.headers;
      resolve({ status: response.statusCode ?? 0, location, retryAfter });
      request.destroy();
    });
    request.end();
  });
}
