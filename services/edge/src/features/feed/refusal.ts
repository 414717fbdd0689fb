import { AppError, UnavailableError } from '@gatehouse/shared/errors/app-error';
import type { AppLogger } from '@gatehouse/shared/logger/logger';

/**
 * Why a client is not let in; `data` reaches its `connect_error`.
 *   - `unavailable`, `too_many_sockets_of_address`, `too_many_sockets_of_account`: come back later. The others are final until the client changes something.
 *   - `token_missing`, `token_invalid`, `token_revoked`: sign in; `token_expired`: refresh.
 *   - `handshake_invalid`, `internal_error`: a fault of the client, of ours.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly data: { code: string; title: string };

  constructor(code: string, title: string) {
    super(title);
    this.data = { code, title };
  }
}

/** What a client is told of `error`; of one that nobody foresaw no more than that it happened. */
export function toRefusal(error: unknown, logger: AppLogger): Refusal {
  if (error instanceof UnavailableError)
    return new Refusal('unavailable', 'The connection cannot be served now; try again later');
  if (error instanceof AppError) return new Refusal(error.code, error.message);
  logger.error('A handshake failed', { error });
  return new Refusal('internal_error', 'Something went wrong on our side');
}
