import { isIPv6 } from 'node:net';

/** A household or server gets a /64 and may use any of its 2^64 addresses. */
const GROUPS_OF_A_NETWORK = 4;
const GROUPS_OF_AN_ADDRESS = 8;

/**
 * Whom an address stands for when attempts are counted: an IPv4 address itself, of an IPv6 address
 * its /64, because whoever has one address there has them all. What is no address stays as it is.
 */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped?.[1] !== undefined) return mapped[1];
  if (!isIPv6(address)) return address;
  return `${groupsOf(address).slice(0, GROUPS_OF_A_NETWORK).join(':')}::/64`;
}

/** The leading groups without leading zeros; `::` filled up. */
function groupsOf(address: string): string[] {
  const [head = '', tail] = address.replace(/%.*$/, '').toLowerCase().split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  // An IPv4 address at the end stands for two groups.
  const written = first.length + last.length + (last.at(-1)?.includes('.') ? 1 : 0);
  const missing = Array.from({ length: GROUPS_OF_AN_ADDRESS - written }, () => '0');
  const groups = tail === undefined ? first : [...first, ...missing, ...last];
  return groups.map((group) => group.replace(/^0+(?=.)/, ''));
}
