import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';

/** An address, or a range: '10.0.0.0/8'. */
export type AddressRange = string;

const parse = (address: string) => (ipaddr.isValid(address) ? ipaddr.process(address) : null);

/** Whether a text is an address or a range of addresses. */
export const isAddressRange = (text: string): boolean =>
  ipaddr.isValid(text) || ipaddr.isValidCIDR(text);

function isWithin(address: string, range: AddressRange): boolean {
  const parsed = parse(address);
  if (!parsed) return false;
  const [base, bits] = range.includes('/')
    ? ipaddr.parseCIDR(range)
    : [ipaddr.process(range), undefined];
  if (parsed.kind() !== base.kind()) return false;
  return parsed.match(base, bits ?? (base.kind() === 'ipv4' ? 32 : 128));
}

/**
 * Who asks. What a request itself says of that is believed only where a proxy of ours wrote it: from
 * its end on, as far as each address is one of our proxies.
 * @param proxies addresses and ranges of the proxies in front of the CMS
 */
export function clientAddress(
  { socket, headers }: Pick<IncomingMessage, 'headers'> & { socket: { remoteAddress?: string } },
  proxies: readonly AddressRange[],
): string {
  const isProxy = (address: string) => proxies.some((range) => isWithin(address, range));
  let address = socket.remoteAddress ?? '';
  const told = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
  for (let next = told.pop(); next !== undefined && isProxy(address); next = told.pop()) {
    const said = next.trim();
    if (!parse(said)) break;
    address = said;
  }
  return parse(address)?.toString() ?? address;
}

/** Whom to count as one: with IPv6 whoever asks has a whole network of addresses, of 64 bits. */
export function addressGroup(address: string): string {
  const parsed = parse(address);
  if (!parsed) return 'unknown';
  if (parsed.kind() === 'ipv4') return parsed.toString();
  return (parsed as ipaddr.IPv6).parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(':');
}
