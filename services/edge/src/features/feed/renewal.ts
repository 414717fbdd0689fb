import type { AuthenticateBearer } from '@gatehouse/shared/auth/bearer';
import { ForbiddenError } from '@gatehouse/shared/errors/app-error';
import type { AppLogger } from '@gatehouse/shared/logger/logger';
import type { Contracts } from '@gatehouse/shared/messaging/contracts/contracts';
import { machineMs } from '@gatehouse/shared/time/clock';
import type { FeedMetrics } from './feed.metrics.js';
import type { FeedSession } from './feed-session.js';
import type { EdgeSocket } from './feed.types.js';
import { toRefusal } from './refusal.js';

export interface RenewalOptions {
  authenticate: AuthenticateBearer;
  contracts: Contracts;
  metrics: FeedMetrics;
  logger: AppLogger;
  /** Told of each socket that goes on with another token. */
  onRenewed: (session: FeedSession) => void;
}

/** A client may bring a token this often, in milliseconds; what it brings sooner is not looked at. */
const RENEW_EVERY_MS = 500;

/**
 * Lets an open socket go on with a fresh token of its account. What is wrong with the token is told,
 * and the socket stays as long as the token before allows.
 */
export class Renewal {
  readonly #options: RenewalOptions;
  readonly #lookedAt = new WeakMap<FeedSession, number>();

  constructor(options: RenewalOptions) {
    this.#options = options;
  }

  async renew(socket: EdgeSocket, session: FeedSession, request: unknown): Promise<void> {
    const { contracts, metrics, logger } = this.#options;
    const at = machineMs();
    if (at - (this.#lookedAt.get(session) ?? 0) < RENEW_EVERY_MS) return;
    this.#lookedAt.set(session, at);
    try {
      contracts.acceptSocket('renew', request);
    } catch {
      // Nothing of ours sends such a thing; whoever does has no right to an answer.
      return;
    }
    try {
      await this.#goOn(session, (request as { token: string }).token);
      metrics.renewed('renewed');
    } catch (error) {
      const { data } = toRefusal(error, logger);
      metrics.renewed(data.code);
      if (!session.ended) socket.emit('unrenewed', data);
    }
  }

  async #goOn(session: FeedSession, token: string): Promise<void> {
    const claims = await this.#options.authenticate(`Bearer ${token}`);
    if (claims.sub !== session.accountId)
      throw new ForbiddenError('token_foreign', 'The token is of another account');
    if (session.ended) return;
    session.renew(claims);
    this.#options.onRenewed(session);
  }
}
