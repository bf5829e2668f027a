import ipaddr from 'ipaddr.js';

const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an IP address belongs to a machine that anybody may reach: not this machine, its network,
 * a cloud's own services (169.254.169.254), nor an IPv6 address that only wraps such a one.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  // What is not given out yet, or was and is no more, is nobody's public address.
  return parsed instanceof ipaddr.IPv4 || parsed.match(GLOBAL_UNICAST);
}
