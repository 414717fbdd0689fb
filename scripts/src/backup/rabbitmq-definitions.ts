import { PlainError, reasonOf } from '../console/plain-error.js';
import type { Counts } from './manifest.js';

/** What a broker knows besides its messages; as its management API gives and takes it. */
export interface Definitions {
  vhosts: { name: string }[];
  [kind: string]: unknown;
}

const counted = ['users', 'vhosts', 'permissions', 'exchanges', 'queues', 'bindings', 'policies'];
/** What belongs to one vhost and can be loaded into another. */
const inVhosts = ['exchanges', 'queues', 'bindings', 'policies', 'parameters'] as const;

/** Reads users (with their passwords' hashes), exchanges, queues, bindings and policies. */
export async function readDefinitions(url: string): Promise<Definitions> {
  return (await ask(url, 'GET', 'definitions')) as Definitions;
}

/** Loads definitions; what is there already stays. */
export async function loadDefinitions(url: string, definitions: Definitions): Promise<void> {
  await ask(url, 'POST', 'definitions', definitions);
}

export function countDefinitions(definitions: Definitions): Counts {
  return Object.fromEntries(counted.map((kind) => [kind, listOf(definitions, kind).length]));
}

/**
 * Loads the definitions of every vhost into a new one, looks whether all is there, and removes it
 * again: the broker's own stay untouched. Users are not tried; they belong to no vhost.
 *
 * @returns how many definitions arrived, by kind.
 */
export async function tryDefinitions(url: string, definitions: Definitions): Promise<Counts> {
  const arrived: Counts = {};
  for (const { name } of definitions.vhosts) {
    const trial = `drill-${Date.now().toString(36)}`;
    const own = inVhosts.map((kind) => {
      const entries = listOf(definitions, kind).filter(({ vhost }) => vhost === name);
      return [kind, entries.map((entry) => ({ ...entry, vhost: undefined }))] as const;
    });
    await ask(url, 'PUT', `vhosts/${trial}`, {});
    try {
      await ask(url, 'POST', `definitions/${trial}`, Object.fromEntries(own));
      const found = (await ask(url, 'GET', `definitions/${trial}`)) as Definitions;
      for (const [kind] of own) {
        arrived[kind] = (arrived[kind] ?? 0) + listOf(found, kind).length;
      }
    } finally {
      await ask(url, 'DELETE', `vhosts/${trial}`);
    }
  }
  return arrived;
}

function listOf(definitions: Definitions, kind: string): Record<string, unknown>[] {
  return (definitions[kind] ?? []) as Record<string, unknown>[];
}

async function ask(url: string, method: string, path: string, body?: unknown): Promise<unknown> {
  const { username, password, origin, host } = new URL(url);
  const login = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  const response = await fetch(`${origin}/api/${path}`, {
    method,
    headers: {
      Authorization: `Basic ${Buffer.from(login).toString('base64')}`,
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(60_000),
  }).catch((error: unknown) => {
    throw new PlainError(`RabbitMQ's management at ${host} does not answer: ${reasonOf(error)}`);
  });
  const text = await response.text();
  if (response.ok) return text === '' ? undefined : (JSON.parse(text) as unknown);
  throw new PlainError(
    `RabbitMQ's management refused ${method} ${path}: ${response.status} ${text}`,
  );
}
