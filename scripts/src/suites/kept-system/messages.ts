import type { Socket } from 'node:net';
import { createInterface } from 'node:readline';
import type { RunningSystem, SystemOptions } from '../../system/start-system.js';
import type { ServiceProcess } from '../../system/service-process.js';

/** What a suite wants of its system: everything that can be told to another process. */
export type Wish = Required<Pick<SystemOptions, 'processes' | 'portal'>> & {
  env: Record<string, string>;
};

/** What a test may do to a process of the system. */
export const strikes = ['kill9', 'stop', 'restart'] as const;
export type Strike = (typeof strikes)[number];

/** A process of a system that another process has started. */
export type FarService = Pick<ServiceProcess, 'name' | 'service' | 'url'> &
  Record<Strike, () => Promise<void>>;

/** What can be told of a running system. */
export type SystemFacts = Pick<
  RunningSystem,
  'folder' | 'gatewayUrl' | 'mailboxUrl' | 'accounts' | 'names'
> & { services: Pick<FarService, 'name' | 'service' | 'url'>[] };

/** From whoever wants a system: first its wish with what lets it in, then strikes, one at a time. */
export type Asked = { secret: string; wish: Wish } | { service: string; strike: Strike };

/** In the order of what was asked. */
export type Answered = { system: SystemFacts } | { done: true } | { failed: string };

/** Where a system is kept, and what lets somebody in. */
export interface KeptAt {
  port: number;
  secret: string;
}

/** One line each. */
export function send(socket: Socket, message: Asked | Answered): void {
  socket.write(`${JSON.stringify(message)}\n`);
}

/** The other side's messages, until it hangs up. */
export async function* messagesOf<T>(socket: Socket): AsyncGenerator<T> {
  for await (const line of createInterface({ input: socket })) yield JSON.parse(line) as T;
}
