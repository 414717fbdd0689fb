/** Everything that an application needs; each part is also a module of its own. */
export * from './another-account-error.js';
export * from './feed-count.js';
export * from './feed-order.js';
export * from './feed-socket.js';
export * from './gatehouse-client.js';
export * from './problem-error.js';
export { UnreachableError } from './unreachable-error.js';
export type { Seen } from './seen.js';
export type { SocketEvents, SocketRequests } from '@gatehouse/contracts/socket';
export type { Permission } from '@gatehouse/contracts/permissions';
