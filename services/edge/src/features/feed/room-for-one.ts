import type { FeedSession } from './feed-session.js';

/** A socket, as far as it matters who gives way. */
type Held = Pick<FeedSession, 'isOpen'> & { token: { sessionId: string } };

/**
 * Who gives way when one socket more comes than an account may have. Were it always the newcomer,
 * whoever holds one token could keep all other devices of the account from ringing; were it always
 * the oldest, they could push them out. So it is the oldest of the sign-in that has the most, and the
 * newcomer only when that is its own: nobody takes from a device that holds less than theirs.
 * @param held in the order of their coming
 * @returns undefined when it is the newcomer
 */
export function whoGivesWay<Socket extends Held>(
  held: Iterable<Socket>,
  newcomer: { sessionId: string },
): Socket | undefined {
  const bySession = new Map<string, Socket[]>();
  for (const socket of held) {
    if (!socket.isOpen) continue;
    const { sessionId } = socket.token;
    bySession.set(sessionId, [...(bySession.get(sessionId) ?? []), socket]);
  }
  const own = (bySession.get(newcomer.sessionId) ?? []).length + 1;
  bySession.delete(newcomer.sessionId);
  const most = Math.max(0, ...[...bySession.values()].map(({ length }) => length));
  if (own > most) return undefined;
  return [...bySession.values()].find(({ length }) => length === most)?.[0];
}
