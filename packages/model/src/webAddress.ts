export type WebAddressProblem = 'spaces' | 'scheme' | 'credentials' | 'unreadable';

/**
 * What keeps a text from being the address of a page that anybody may open; null for nothing.
 *
 * @example webAddressProblem('https://www.ville.quebec.qc.ca/') // null
 * @example webAddressProblem('www.rennes.fr') // 'scheme'
 */
export function webAddressProblem(text: string): WebAddressProblem | null {
  if (/\s/u.test(text)) return 'spaces';
  if (!/^https?:\/\//i.test(text)) return 'scheme';
  if (!URL.canParse(text)) return 'unreadable';
  const { hostname, username, password } = new URL(text);
  if (username || password) return 'credentials';
  // A name of the public Internet has a point, an address of IPv6 a colon.
  return /[.:]/.test(hostname) ? null : 'unreadable';
}
