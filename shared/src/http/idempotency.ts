import { canonicalJson } from '@gatehouse/codes/canonical-json';
import { createHash, randomUUID } from 'node:crypto';
import { ConflictError, InvalidError } from '../errors/app-error.js';
import type { AppLogger } from '../logger/logger.js';
import type { RedisClient } from '../redis/redis.js';
import type { Reply } from './reply.js';
import type { Idempotency, StoredResponse } from './operation.types.js';

/**
 * Where answers to `x-idempotent` operations are kept. Only read here: the service writes the
 * answer in the transaction of its effect, so that there is never one without the other.
 */
export interface IdempotencyStore {
  find(scope: string): Promise<(StoredResponse & { fingerprint: string }) | undefined>;
}

export interface IdempotentAttempt {
  /** The account, with who acts for it if somebody does, or the address of a caller without one. */
  subject: string;
  tenantId: string;
  operationId: string;
  key: string;
  method: string;
  url: string;
  body: unknown;
}

/**
 * A process that dies leaves its mark behind, and the repeats of its callers are refused for as
 * long; so it is short. An attempt that takes longer is kept apart by the transaction alone.
 */
const IN_FLIGHT_MS = 5_000;

const RELEASE = `if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end
return 0`;

/** What names an attempt: the same for a repeat, different for everything else. */
export function toIdempotency(attempt: IdempotentAttempt): Idempotency {
  const { subject, operationId, key, method, url, tenantId, body } = attempt;
  const asked = [method, url, tenantId, canonicalJson(body)].join('\n');
  return {
    key,
    scope: `${subject}:${operationId}:${key}`,
    fingerprint: createHash('sha256').update(asked).digest('hex'),
  };
}

export interface IdempotencyGuard {
  /** Runs `work` unless the same attempt has been answered (then its answer) or is in flight. */
  once(idempotency: Idempotency, work: () => Promise<Reply>): Promise<Reply>;
}

export interface IdempotencyGuardOptions {
  redis: RedisClient;
  store: IdempotencyStore;
  logger: AppLogger;
  /** Of the marks in Redis. */
  prefix: string;
  /** Asks the store after each success whether it has the answer. */
  provesKept: boolean;
}

/** A handler did its work and kept no such answer: a repeat would do the work again. */
export class AnswerNotKept extends Error {
  override readonly name = 'AnswerNotKept';
}

/**
 * Answers a repeated request with the first answer.
 *
 * `once` throws ConflictError (`idempotency_in_flight`) and InvalidError
 * (`idempotency_key_reused`); and AnswerNotKept, where that is proved.
 */
export function createIdempotencyGuard(options: IdempotencyGuardOptions): IdempotencyGuard {
  const { redis, store, logger, prefix } = options;

  /**
   * What is in the way of a repeat may be what the first attempt did: one that outlived its mark, in
   * a process that stood still, may have ended since.
   */
  async function answerOfAnother({ scope, fingerprint }: Idempotency, error: unknown) {
    const stored = await store.find(scope).catch(() => undefined);
    if (stored === undefined) throw error;
    return replay(stored, fingerprint);
  }

  return {
    async once(attempt, work) {
      const { scope, fingerprint } = attempt;
      const mark = `${prefix}:in-flight:${scope}`;
      const token = randomUUID();
      const claimed = await redis.set(mark, token, {
        condition: 'NX',
        expiration: { type: 'PX', value: IN_FLIGHT_MS },
      });
      if (claimed === null) {
        throw new ConflictError('idempotency_in_flight', 'The same request is being handled');
      }
      try {
        // Looked up under the mark: between the two nobody else can begin or end.
        const stored = await store.find(scope);
        if (stored) return replay(stored, fingerprint);
        const reply = await work().catch((error: unknown) => answerOfAnother(attempt, error));
        if (options.provesKept) await assertKept(store, attempt, reply);
        return reply;
      } finally {
        // A mark that stays only delays the next attempt, so its loss must not spoil the answer.
        await redis
          .eval(RELEASE, { keys: [mark], arguments: [token] })
          .catch((error: unknown) => logger.warn('In-flight mark not released', { error }));
      }
    },
  };
}

function replay(stored: StoredResponse & { fingerprint: string }, fingerprint: string): Reply {
  if (stored.fingerprint !== fingerprint) {
    throw new InvalidError('idempotency_key_reused', 'The key belongs to another request', {
      errors: [
        {
          path: 'header.idempotency-key',
          message: 'was used with another body',
          code: 'reused',
        },
      ],
    });
  }
  const { status, body, headers } = stored;
  return { status, body, headers: { ...headers, 'Idempotency-Replayed': 'true' } };
}

/** @throws AnswerNotKept unless a repeat would get the very answer of a success */
async function assertKept(
  store: IdempotencyStore,
  { scope, fingerprint }: Idempotency,
  { status, body }: Reply,
): Promise<void> {
  if (status < 200 || status > 299) return;
  const kept = await store.find(scope);
  const answer = canonicalJson([fingerprint, status, body]);
  if (kept && canonicalJson([kept.fingerprint, kept.status, kept.body]) === answer) return;
  const what = kept ? 'another answer than it gave' : 'no answer';
  throw new AnswerNotKept(`The handler of an x-idempotent operation kept ${what}: ${scope}`);
}
