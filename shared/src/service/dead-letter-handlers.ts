import { callerOf } from '../http/caller-of.js';
import { defaultPageSize, readCursor, toPage, type Page } from '../http/page.js';
import type { Caller } from '../http/operation.types.js';
import type { DeadLetter, DeadLetterStory } from '../messaging/dead-letters/dead-letter.js';
import type { DeadLetters } from '../messaging/dead-letters/dead-letters.js';

interface ListRequest {
  query: { type?: string; cursor?: string; limit?: number };
}

interface LetterRequest {
  params: { deadLetterId: string };
  caller: Caller | undefined;
}

/** The operations of openapi/common/dead-letters.yaml, which are the same in every service. */
export function deadLetterHandlers(deadLetters: DeadLetters) {
  const orderOf = (request: LetterRequest) => {
    const { accountId, actorId } = callerOf(request);
    return { id: request.params.deadLetterId, by: actorId ?? accountId };
  };
  return {
    listDeadLetters: async ({
      query: { type, cursor, limit = defaultPageSize },
    }: ListRequest): Promise<{ status: 200; body: Page<DeadLetter> & { total: number } }> => {
      const after = cursor === undefined ? undefined : readCursor(cursor, ['', '']);
      const { letters, total } = await deadLetters.list();
      const wanted = letters
        .filter((letter) => type === undefined || letter.type === type)
        .filter((letter) => after === undefined || comesAfter(letter, after));
      const page = toPage(
        wanted.slice(0, limit + 1),
        limit,
        (letter) => letter,
        ({ diedAt, id }) => [diedAt, id],
      );
      return { status: 200, body: { total, ...page } };
    },

    getDeadLetter: async ({
      params,
    }: LetterRequest): Promise<{ status: 200; body: DeadLetterStory }> => ({
      status: 200,
      body: await deadLetters.show(params.deadLetterId),
    }),

    replayDeadLetter: async (
      request: LetterRequest,
    ): Promise<{ status: 202; body: DeadLetter }> => ({
      status: 202,
      body: await deadLetters.replay(orderOf(request)),
    }),

    discardDeadLetter: async (request: LetterRequest): Promise<{ status: 204 }> => {
      await deadLetters.discard(orderOf(request));
      return { status: 204 };
    },
  };
}

/** Whether the letter stands behind that place in the order of a list: the last to die first. */
function comesAfter({ diedAt, id }: DeadLetter, [time, last]: readonly [string, string]): boolean {
  return diedAt === time ? id < last : diedAt < time;
}
