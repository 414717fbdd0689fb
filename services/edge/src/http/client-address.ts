import type { IncomingMessage } from 'node:http';
import proxyAddress from 'proxy-addr';

/**
 * Whose connection it is. The gateway replaces what clients claim in X-Forwarded-For; nobody else is
 * believed.
 * @param proxies addresses, networks or `loopback`, separated by commas
 * @throws TypeError when one of them is none of these: a fault for start-up
 */
export function addressBehind(proxies: string): (request: IncomingMessage) => string {
  const isProxy = proxyAddress.compile(proxies.split(',').map((proxy) => proxy.trim()));
  return (request) => proxyAddress(request, isProxy);
}
