import type { ProducedEvents } from '@gatehouse/contracts/messages/main';
import { createEnvelope, type Envelope } from '@gatehouse/shared/messaging/envelope';
import type { Guesser, Guesses } from './codes.types.js';

type Guessed = ProducedEvents['gatehouse.code.guessed.v1'];

/** Somebody has typed many codes that there are not. */
export function codesGuessed(
  { communityId, accountId }: Guesser,
  { wrong, since }: Pick<Guesses, 'wrong' | 'since'>,
  at: Date,
): Envelope<Guessed> {
  return createEnvelope({
    type: 'gatehouse.code.guessed.v1',
    source: 'gatehouse/main',
    subject: `code-guesser/${accountId}`,
    data: {
      ...{ communityId, actorId: accountId, wrong },
      ...{ since: since.toISOString(), at: at.toISOString() },
    },
  });
}
