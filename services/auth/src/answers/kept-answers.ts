import type { IdempotencyStore } from '@gatehouse/shared/http/idempotency';
import type { Idempotency, StoredResponse } from '@gatehouse/shared/http/operation.types';
import { createSealing, type SealingOptions } from '@gatehouse/shared/sealing/sealing';
import {
  createIdempotencyStore,
  saveIdempotentResponse,
} from '@gatehouse/shared/sql/idempotency/idempotency-store';
import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Sequelize } from 'sequelize';

/** The answer that a handler makes of what a change came to. */
type AnswerOf<Result> = (result: Result) => StoredResponse;

export interface KeptAnswers extends IdempotencyStore {
  /** For the change behind one request; it keeps nothing when the request came without a key. */
  rememberFor<Result>(
    request: { idempotency?: Idempotency },
    answerOf: AnswerOf<Result>,
  ): Remember<Result>;
}

/** Stands in the table where elsewhere the digest of the request does. */
const SEALED = 'sealed';

/**
 * The first answers to Idempotency-Keys. They hold tokens, keys and recovery codes that this
 * database has nowhere else in clear, and the digest of a request would let its password be guessed:
 * so both are sealed, all of them alike, and cannot pass for the answer to another key. Only who
 * repeats the request knows the scope that a row is bound to, so nothing can seal it anew: what a
 * former secret has sealed is over when it is purged.
 */
export function createKeptAnswers(
  sequelize: Sequelize,
  secrets: SealingOptions['secrets'],
): KeptAnswers {
  const sealing = createSealing({ secrets, purpose: 'gatehouse auth kept answers' });
  const rows = createIdempotencyStore(sequelize);
  return {
    async find(scope) {
      const row = await rows.find(scope);
      if (row === undefined) return undefined;
      const sealed = Buffer.from(String(row.body), 'base64');
      return JSON.parse(sealing.open(sealed, scope).toString()) as Kept;
    },

    rememberFor:
      ({ idempotency }, answerOf) =>
      async (tx, result) => {
        if (idempotency === undefined) return;
        const { scope, fingerprint } = idempotency;
        const answer = answerOf(result);
        const kept = JSON.stringify({ fingerprint, ...answer } satisfies Kept);
        const body = sealing.seal(Buffer.from(kept), scope).toString('base64');
        const { status } = answer;
        await saveIdempotentResponse(tx, { scope, fingerprint: SEALED, status, body });
      },
  };
}

type Kept = StoredResponse & { fingerprint: string };
