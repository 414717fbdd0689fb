import { ErrorReply, WatchError, type RedisClientType } from 'redis';
import { RedisUnavailable } from './redis-unavailable.js';

/** Answers in which Redis says that it cannot serve now; any other error answer is our mistake. */
const CANNOT_SERVE =
  /^(?:LOADING|MASTERDOWN|READONLY|CLUSTERDOWN|TRYAGAIN|BUSY|OOM|MISCONF|NOREPLICAS|NOAUTH|WRONGPASS|ERR max number of clients)/;

/**
 * Makes every command of `client`, its transactions included, end within `timeoutMs` and turns
 * each failure of Redis into {@link RedisUnavailable}.
 *
 * node-redis has a command timeout, but it ends once the command is written: a Redis that accepts
 * and never answers would hold its callers for ever. After such a silence the following commands
 * fail at once, unwritten, until something is heard again; without writes the silent socket also
 * reaches its own `socketTimeout` and is replaced.
 */
export function boundCommands(client: RedisClientType, timeoutMs: number): void {
  let silent = false;
  client.on('ready', () => (silent = false));

  const bounded = (run: Entrance): Entrance =>
    function (this: unknown, ...args) {
      if (silent) return Promise.reject(new RedisUnavailable());
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          silent = true;
          reject(new RedisUnavailable());
        }, timeoutMs);
        const heard = (): void => {
          silent = false;
          clearTimeout(timer);
        };
        run.apply(this, args).then(
          (reply) => {
            heard();
            resolve(reply);
          },
          (error: unknown) => {
            if (error instanceof ErrorReply) heard();
            else clearTimeout(timer);
            reject(asUnavailable(error));
          },
        );
      });
    };

  // What `createClient` returns is a thin object over the real client, which its commands run on.
  const inner = Object.getPrototypeOf(client) as Record<(typeof ENTRANCES)[number], Entrance>;
  for (const name of ENTRANCES) inner[name] = bounded(inner[name]);
}

/** Every command passes through one of these; the library offers no hook for it. */
const ENTRANCES = [
  'sendCommand',
  '_executeMulti',
  '_executePipeline',
] as const satisfies readonly (keyof RedisClientType)[];

type Entrance = (...args: unknown[]) => Promise<unknown>;

function asUnavailable(error: unknown): Error {
  if (error instanceof RedisUnavailable || error instanceof WatchError) return error;
  if (error instanceof ErrorReply && !CANNOT_SERVE.test(error.message)) return error;
  return new RedisUnavailable(error);
}
