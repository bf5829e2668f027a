/** Where a link leads, as far as its address says. */
export type LinkAddress =
  /** A path of our own site, without what follows `?` or `#`. */
  | { kind: 'own'; path: string }
  /** A page elsewhere, without what follows `#`, which is never sent. */
  | { kind: 'outside'; url: string }
  /** A place on the same page, an e-mail address, a telephone number: nothing to ask for. */
  | { kind: 'noted' }
  | { kind: 'wrong'; reason: 'address' | 'mail' | 'phone' };

const MAILBOX = /^[^\s@,;<>"]+@[^\s@,;<>".]+(\.[^\s@,;<>".]+)+$/;
const PHONE = /^\+?[\d().-]{3,}(;[\w.=+-]+)*$/;

/** A browser reads `\` as `/` and drops line breaks: the site shows no link for these. */
const NEVER_SHOWN = /[\u0000-\u0020\\\u007F]/;

function isMail(rest: string): boolean {
  const [people = ''] = rest.split('?');
  try {
    return decodeURIComponent(people)
      .split(',')
      .every((one) => MAILBOX.test(one));
  } catch {
    return false;
  }
}

/**
 * What a link's address leads to. The addresses that the site would not make a link of are wrong.
 * @param siteUrl public origin of our site
 */
export function readLinkAddress(href: string, siteUrl: string): LinkAddress {
  const address = href.trim();
  const wrong = (reason: 'address' | 'mail' | 'phone') => ({ kind: 'wrong' as const, reason });
  if (address === '' || NEVER_SHOWN.test(address)) return wrong('address');
  const [, scheme = '', rest = ''] = /^([a-z]+):(.*)$/i.exec(address) ?? [];
  if (/^mailto$/i.test(scheme)) return isMail(rest) ? { kind: 'noted' } : wrong('mail');
  if (/^tel$/i.test(scheme)) return PHONE.test(rest) ? { kind: 'noted' } : wrong('phone');
  if (address.startsWith('#')) return { kind: 'noted' };
  if (!/^(https?:\/\/[^/]|\/(?!\/))/i.test(address) || !URL.canParse(address, siteUrl))
    return wrong('address');
  const url = new URL(address, siteUrl);
  // With a name and a password in it, it is a trap or a leak.
  if (url.username || url.password) return wrong('address');
  // `http` where the site is on `https` leads there too.
  if (url.host === new URL(siteUrl).host) return { kind: 'own', path: url.pathname };
  url.hash = '';
  return { kind: 'outside', url: url.href };
}
