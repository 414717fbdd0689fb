import { authCommands, exchange } from './commands/auth.js';
import { createCommands } from './commands/commands.js';
import { createHttp } from './http.js';
import { newIdempotencyKey } from './idempotency-key.js';
import { authorizing, repeating, type Send } from './send.js';
import { reaching } from './unreachable-error.js';
import { SessionKeeper, type Session, type TokenDelivery } from './session-keeper.js';

export type * from './generated/commands/types.js';
export type * from './commands/auth.js';
export type * from './commands/options.js';
export { dataOf } from './notification-data.js';
export type { NotificationData } from './notification-data.js';
export type { Session } from './session-keeper.js';

export interface ClientOptions {
  /** For example `http://localhost:8080`. */
  gatewayUrl: string;
  /** Tokens from an earlier login. */
  accessToken?: string;
  refreshToken?: string;
  /** `body`, the default, for apps: this client holds the refresh token. `cookie` for browsers. */
  tokenDelivery?: TokenDelivery;
  /**
   * How often a read, or a write that can be repeated without harm, is sent again when it failed on
   * the way; 2 by default. Each such write then has an idempotency key. With 0 none has, unless the
   * caller gives one, and nothing is sent again.
   */
  retries?: number;
  /** Asked before every request: the community to act in, for accounts that belong to several. */
  communityId?: () => string | undefined;
  /** Sent with every request. */
  headers?: Readonly<Record<string, string>>;
  /** Every new session, renewed ones too; undefined when it is over. */
  onSession?: (session: Session | undefined) => void;
  /**
   * In cookie mode: somebody else has signed in in this browser, so that a renewal brought a session
   * of theirs. The session of this client is over; `onSession` follows.
   */
  onAnotherAccount?: () => void;
}

export type GatehouseClient = ReturnType<typeof createGatehouseClient>;

/**
 * Gatehouse as its callers see it: one command per operation. Every command throws ProblemError
 * when the API refuses, and UnreachableError when it cannot be reached. An access token that has run
 * out is renewed and the request sent again, once for all that were under way; AnotherAccountError
 * says that somebody else is signed in by then.
 */
export function createGatehouseClient(options: ClientOptions) {
  const { gatewayUrl, retries = 2, tokenDelivery = 'body' } = options;
  const repeated = repeating(retries, withHeaders(options.headers ?? {}));
  // Apart from the rest: an exchange must not wait for the exchange that it is.
  const { auth } = createHttp(gatewayUrl, repeated);
  const keeper = new SessionKeeper({
    ...options,
    tokenDelivery,
    exchange: (refreshToken) => exchange(auth, refreshToken),
  });
  const http = createHttp(gatewayUrl, inCommunity(options, authorizing(keeper, repeated)));

  return {
    gatewayUrl,
    /** The token of the last login or refresh, for a socket. */
    get accessToken(): string | undefined {
      return keeper.accessToken;
    },
    /**
     * Renews the access token, once however many ask. Undefined when the session is over.
     *
     * @param refused the token that was refused: one that is newer counts as the renewed one
     */
    renewAccessToken: (refused?: string): Promise<string | undefined> => keeper.renew(refused),
    auth: authCommands(http, keeper, tokenDelivery),
    ...createCommands({
      ask: http.ask,
      newKey: () => (retries > 0 ? newIdempotencyKey() : undefined),
    }),
  };
}

function withHeaders(headers: Readonly<Record<string, string>>): Send {
  return (request) => {
    for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
    return reaching(request);
  };
}

function inCommunity({ communityId }: ClientOptions, send: Send): Send {
  return (request) => {
    const id = communityId?.();
    // What names another one by itself keeps it.
    if (id !== undefined && !request.headers.has('X-Community-Id')) {
      request.headers.set('X-Community-Id', id);
    }
    return send(request);
  };
}
