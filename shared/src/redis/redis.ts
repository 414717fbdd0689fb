import { setTimeout as delay } from 'node:timers/promises';
import { createClient, type RedisClientType } from 'redis';
import type { AppLogger } from '../logger/logger.js';
import { boundCommands } from './bounded-commands.js';
import { RedisUnavailable } from './redis-unavailable.js';

/** A node-redis client whose every command answers or fails within {@link COMMAND_TIMEOUT_MS}. */
export type RedisClient = RedisClientType;

/** A command that took longer has failed, whatever comes later. */
const COMMAND_TIMEOUT_MS = 800;
const CONNECT_TIMEOUT_MS = 1000;
const SOCKET_TIMEOUT_MS = 5000;
const PING_INTERVAL_MS = 2000;

export interface RedisOptions {
  /** Milliseconds a command may take; the caller waits no longer than that. */
  commandTimeoutMs?: number;
  /** A connection on which nothing moved for so many milliseconds is replaced… */
  socketTimeoutMs?: number;
  /** …and a ping this often keeps a merely quiet one alive. */
  pingIntervalMs?: number;
}

/**
 * Creates the client of a service; {@link connectRedis} connects it. While Redis is away each
 * command fails at once with an `UnavailableError` (`redis_unavailable`), and the client comes
 * back by itself.
 */
export function createRedis(
  url: string,
  logger: AppLogger,
  {
    commandTimeoutMs = COMMAND_TIMEOUT_MS,
    socketTimeoutMs = SOCKET_TIMEOUT_MS,
    pingIntervalMs = PING_INTERVAL_MS,
  }: RedisOptions = {},
): RedisClient {
  const client: RedisClient = createClient({
    url,
    // A queued command would wait for as long as Redis is down, and its caller with it.
    disableOfflineQueue: true,
    maintNotifications: 'disabled',
    pingInterval: pingIntervalMs,
    socket: {
      connectTimeout: CONNECT_TIMEOUT_MS,
      socketTimeout: socketTimeoutMs,
      noDelay: true,
      keepAlive: true,
      reconnectStrategy: backoff,
    },
  });
  reportConnection(client, logger);
  boundCommands(client, commandTimeoutMs);
  return client;
}

/** Connects within `withinMs` milliseconds or fails: a service without Redis cannot start. */
export async function connectRedis(redis: RedisClient, withinMs = 10_000): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new RedisUnavailable()), withinMs);
  });
  try {
    await Promise.race([redis.connect(), late]);
  } catch (error) {
    redis.destroy();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** Lets running commands end, then disconnects. Safe when Redis is away. */
export async function closeRedis(redis: RedisClient): Promise<void> {
  if (redis.isReady)
    await Promise.race([redis.close(), delay(COMMAND_TIMEOUT_MS, undefined, { ref: false })]);
  redis.destroy();
}

/** 50 ms doubling to 1 s, with jitter so that all processes do not come back at one moment. */
function backoff(retries: number): number {
  const ceiling = Math.min(50 * 2 ** Math.min(retries, 5), 1000);
  return ceiling / 2 + Math.random() * (ceiling / 2);
}

/** One line when Redis goes and one when it is back, however many attempts lie between. */
function reportConnection(client: RedisClient, logger: AppLogger): void {
  let away = false;
  client.on('error', (error: unknown) => {
    if (!away) logger.warn('Redis is away', { error });
    away = true;
  });
  client.on('ready', () => {
    if (away) logger.info('Redis is back');
    away = false;
  });
}
