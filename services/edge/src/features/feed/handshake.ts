import { BadRequestError } from '@gatehouse/shared/errors/app-error';
import type { Contracts } from '@gatehouse/shared/messaging/contracts/contracts';
import type { EdgeSocket, Place } from './feed.types.js';

export interface Handshake {
  /** The content of an `Authorization` header; undefined when the client sent no token. */
  authorization: string | undefined;
  /** Where the client stands; undefined when it does not know. */
  place: Place | undefined;
}

/** What the client said when it connected cannot be read. */
export class HandshakeInvalid extends BadRequestError {
  constructor(detail: string, cause?: unknown) {
    super('handshake_invalid', 'The handshake cannot be read', { detail, cause });
  }
}

/**
 * Reads a client's `auth`: `{ token, epoch?, seq? }`. A browser cannot set headers on a WebSocket;
 * other clients may send the token in `Authorization`.
 * @throws HandshakeInvalid
 */
export function readHandshake(
  { auth, headers }: EdgeSocket['handshake'],
  contracts: Contracts,
): Handshake {
  // Socket.IO declares what a client sends as any.
  const { token, epoch, seq } = auth as Record<string, unknown>;
  if (token !== undefined && typeof token !== 'string')
    throw new HandshakeInvalid('token must be a text');
  const authorization = token === undefined ? headers.authorization : `Bearer ${token}`;
  if (epoch === undefined && seq === undefined) return { authorization, place: undefined };
  return { authorization, place: readPlace({ epoch, seq }, contracts) };
}

function readPlace(value: unknown, contracts: Contracts): Place {
  try {
    contracts.acceptSocket('recover', value);
    // Validated just now against the schema that Place is generated from.
    return value as Place;
  } catch (cause) {
    throw new HandshakeInvalid('epoch and seq must both name a place, or both be absent', cause);
  }
}
