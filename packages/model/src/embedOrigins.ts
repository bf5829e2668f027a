import { anyOrigin } from './embedSettings';

/** The sites of one partner, as `readOrigins` gives them. */
export interface PartnerOrigins {
  readonly origins: readonly string[];
  readonly suspended: boolean;
  /** The partner whose cooperation the site tells: what it allows, it allows for everybody. */
  readonly isOwner: boolean;
}

/**
 * Bytes of the list that an embed without a key carries. Many servers in front of a site take no
 * more than 4 kB of headers, and answer "bad gateway" to a longer one.
 */
export const mostKeylessBytes = 3_072;

/** The words by which web teams call what isn't for the public yet. */
const stagingWords = new Set(
  'staging stage stg preprod preproduction recette uat dev develop test tests testing demo sandbox preview qa int integration local intranet interne internal'.split(
    ' ',
  ),
);

/**
 * True for where a web team tries things out: it is allowed with the partner's key, and its name is
 * told to nobody else. One's own machine has a name that tells nothing.
 * @example isStagingOrigin('https://preprod.brno.example') // true
 */
export function isStagingOrigin(origin: string): boolean {
  if (!origin.startsWith('https://')) return false;
  const [host = '', port] = origin.slice('https://'.length).split(':');
  // The site's own name is whatever it is: only what stands in front of it tells.
  const inFront = host.split('.').slice(0, -2);
  const words = inFront.flatMap((label) => label.split('-'));
  return port !== undefined || words.some((word) => stagingWords.has(word.replace(/\d/g, '')));
}

export interface KeylessOrigins {
  /** Who may frame an embed without a key, in the order given, the owner's first; each once. */
  listed: string[];
  /** Public sites that need their key, because the list is full. */
  left: string[];
}

/** Whose sites an embed without a key names: public ones, as many as any server in front takes. */
export function keylessOrigins(partners: readonly PartnerOrigins[]): KeylessOrigins {
  const asked = [...partners]
    .filter(({ suspended }) => !suspended)
    .sort((one, other) => Number(other.isOwner) - Number(one.isOwner))
    // "Any site" is said by a partner for its own key; by the owner for everybody.
    .flatMap(({ origins, isOwner }) => origins.filter((one) => isOwner || one !== anyOrigin))
    .filter((one) => !isStagingOrigin(one));
  if (asked.includes(anyOrigin)) return { listed: [anyOrigin], left: [] };
  const result: KeylessOrigins = { listed: [], left: [] };
  let bytes = 0;
  for (const origin of new Set(asked)) {
    bytes += origin.length + 1;
    (bytes <= mostKeylessBytes ? result.listed : result.left).push(origin);
  }
  return result;
}

/** True when a list that `frame-ancestors` takes lets a page of this origin show an embed. */
export function allowsOrigin(origins: readonly string[], origin: string): boolean {
  return origins.some((one) => {
    if (one === anyOrigin || one === origin) return true;
    const [scheme, host = ''] = one.split('//*');
    return host !== '' && origin.startsWith(`${scheme}//`) && origin.endsWith(host);
  });
}
